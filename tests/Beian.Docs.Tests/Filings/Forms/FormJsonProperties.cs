using System.Text;
using Beian.Docs.Filings;
using Beian.Docs.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Beian.Docs.Tests.Filings.Forms;

/// <summary>What holds for every input, found by trying many.</summary>
public sealed class FormJsonProperties
{
    private static readonly string Sample = FormJson.Write(SampleForms.App);
    private static readonly string[] Fragments = ["{", "}", "[", "]", "\"", ",", ":", "null", "true", "1e999", "-0", "\\ud800", "\ud800", "\0", "//", "/*", "\"kind\":", "\"\":{}", "\uFEFF", "长期"];

    [Property(MaxTest = 500)]
    public bool AnyText_IsReadWithoutThrowing(string? text) => FormJson.Parse(text ?? "") is { Form: not null, Problems: not null };

    [Property(MaxTest = 1000)]
    public Property DamagedForm_IsReadWithoutThrowing() => Prop.ForAll(
        Gen.Choose(1, 8).SelectMany(n => Change().ListOf(n)).ToArbitrary(),
        changes =>
        {
            var text = new StringBuilder(Sample);
            foreach (var (at, cut, add) in changes)
            {
                var place = at % (text.Length + 1);
                text.Remove(place, Math.Min(cut, text.Length - place)).Insert(place, Fragments[add]);
            }

            var reading = FormJson.Parse(text.ToString());

            // What was read can be written, and reads back without anything new to say about its shape.
            var again = FormJson.Parse(FormJson.Write(reading.Form));
            return again.Problems.All(p => p.Code == "F-004") && FormJson.Write(again.Form) == FormJson.Write(reading.Form);
        });

    [Property(MaxTest = 300)]
    public Property AnyValues_ComeBackAsTheyWere() => Prop.ForAll(
        Word().ListOf(9).ToArbitrary(),
        words =>
        {
            var form = new FilingForm
            {
                Subject = new Subject { Name = words[0], CertificateAddress = words[1], Principal = new ResponsiblePerson { Name = words[2], Email = words[3] } },
                Services = [new Service { Name = words[4], Domains = [words[5], words[6]], App = new AppDetails { Platforms = [new AppPlatform { PublicKey = words[7], PackageName = words[8] }] } }],
            };

            var reading = FormJson.Parse(FormJson.Write(form));

            return reading.Problems.Count == 0 && FormJson.Write(reading.Form) == FormJson.Write(form);
        });

    private static Gen<(int At, int Cut, int Add)> Change() =>
        from at in Gen.Choose(0, Sample.Length)
        from cut in Gen.Choose(0, 30)
        from add in Gen.Choose(0, Fragments.Length - 1)
        select (at, cut, add);

    /// <summary>Any text that is not blank and does not begin or end blank; halves of surrogate pairs are no text.</summary>
    private static Gen<string> Word() => ArbMap.Default.GeneratorFor<string?>()
        .Select(s => "样" + new string([.. (s ?? "").Where(c => !char.IsSurrogate(c))]) + "例");
}
