using Beian.Docs.Samples.Drawing.Papers;
using Beian.Docs.Samples.Filings;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Heaps;

/// <summary>What one client hands in (客户材料).</summary>
internal sealed class ClientPapers(Dice dice, HeapNamer namer, IReadOnlyList<HeapClient> clients, int at, HashSet<string> shown)
{
    private readonly HeapClient _client = clients[at];

    private readonly List<HeapSpecimen> _files = [];

    public IReadOnlyList<HeapSpecimen> Write()
    {
        namer.Begin(_client);
        if (dice.Chance(0.95))
            Add("营业执照", "", [at], file => SamplePicture.License(file, Level.Scan, dice.Int(1, 100_000), _client.Company), HeapReadings.License(_client.Company));
        Card(_client.Representative);
        if (_client.Staff is { } staff)
        {
            Add("授权书", "", [at], file => Paper(file, PictureKind.AuthorizationLetter, AuthorizationLetterSheet.Draw), HeapReadings.Letter(_client));
            Card(staff);
        }

        if (dice.Chance(0.7))
            Add("承诺书", "", [at], file => Paper(file, PictureKind.CommitmentLetter, CommitmentLetterSheet.Draw), HeapReadings.Promise(_client));
        if (dice.Chance(0.6))
            Add("域名证书", "", [at], file => Paper(file, PictureKind.DomainCertificate, DomainCertificateSheet.Draw), HeapReadings.DomainCertificate(_client));
        if (dice.Chance(0.25))
            Add("照片", "", [at], null, HeapReadings.Other());
        return _files;
    }

    private void Card(Person person)
    {
        // Somebody of two companies hands the card in once.
        if (!shown.Add(person.IdNumber))
            return;
        var owners = clients.Select((c, i) => (c, i)).Where(c => c.c.Representative.IdNumber == person.IdNumber || c.c.Staff?.IdNumber == person.IdNumber).Select(c => c.i).ToList();
        if (dice.Chance(0.12))
        {
            Add("身份证", person.Name, owners, file => SamplePicture.Both(file, Level.Scan, dice.Int(1, 100_000), person), HeapReadings.Front(person), HeapReadings.Back(person));
            return;
        }

        if (dice.Chance(0.98))
            Add("身份证正面", person.Name, owners, file => SamplePicture.Front(file, Level.Scan, dice.Int(1, 100_000), person), HeapReadings.Front(person));
        if (dice.Chance(0.97))
            Add("身份证反面", person.Name, owners, file => SamplePicture.Back(file, Level.Scan, dice.Int(1, 100_000), person), HeapReadings.Back(person));
    }

    private void Add(string what, string whose, IReadOnlyList<int> owners, Func<string, SamplePicture>? draw, params Documents.DocumentReading[] documents)
    {
        var file = namer.NameOf(what, whose);
        _files.Add(new HeapSpecimen(file, owners, documents, draw?.Invoke(file)));
    }

    private SamplePicture Paper(string file, PictureKind kind, Func<PaperContent, Dice, double, Drawing.Sheet> draw)
    {
        var content = _client.Content;
        return new SamplePicture(file, kind, Level.Scan, dice.Int(1, 100_000), (d, scale) => [draw(content, d, scale)]);
    }
}
