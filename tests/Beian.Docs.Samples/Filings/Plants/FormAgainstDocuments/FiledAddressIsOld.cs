using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.FormAgainstDocuments;

/// <summary>What is on file is the address before the last one (备案的住所是旧的).</summary>
public sealed class FiledAddressIsOld : Plant
{
    public override string Code => "R-070";

    public override Wish Wish => Wish.Any.OfUnit.By(FilingOperation.AddService);

    public override Planting Make(Draft draft, Dice dice) =>
        new(draft.WithSubject(s => s with { Previous = new PreviousSubject { CertificateAddress = draft.Story.Region.Full + "青年路3号" } }), "/subject/previous/certificateAddress");
}
