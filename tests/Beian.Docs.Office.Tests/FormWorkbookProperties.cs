using Beian.Docs.Filings;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Beian.Docs.Office.Tests;

/// <summary>What holds for every form that is written as a workbook.</summary>
public sealed class FormWorkbookProperties
{
    [Property(MaxTest = 60)]
    public Property AnyValues_ComeBackAsTheyWere() => Prop.ForAll(
        Word().ListOf(8).ToArbitrary(),
        words =>
        {
            var form = new FilingForm
            {
                Subject = new Subject { Name = words[0], CertificateNumber = words[1], Principal = new ResponsiblePerson { Name = words[2], IdNumber = words[3] } },
                Services = [new Service { Name = words[4], Remark = words[5] }, new Service { App = new AppDetails { Platforms = [new AppPlatform { PublicKey = words[6] }, new AppPlatform { PackageName = words[7] }] } }],
            };
            var buffer = new MemoryStream();
            FormWorkbook.Write(form, buffer);
            buffer.Position = 0;

            var reading = FormWorkbook.Read(buffer);

            return reading.Problems.Count == 0 && FormJson.Write(reading.Form) == FormJson.Write(form);
        });

    /// <summary>Any text a workbook can hold, as a form keeps it: not blank at its ends.</summary>
    private static Gen<string> Word() => ArbMap.Default.GeneratorFor<string?>()
        .Select(s => "=" + new string([.. (s ?? "").Where(c => !char.IsSurrogate(c) && !char.IsControl(c) && c < '\uFFFE')]) + "_x0041_样");
}
