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

    [Property(MaxTest = 400)]
    public Property AnySheet_IsReadWithoutThrowing() => Prop.ForAll(
        Gen.Frequency((3, Gen.Constant("")), (2, Gen.Elements(Cells))).ListOf(5).Select(row => row.ToArray()).ListOf(12).ToArbitrary(),
        rows =>
        {
            var reading = FormWorkbook.Read(SheetFile.Of([["字段", "服务 1", "填写内容", "服务 9999", "说明"], .. rows]));

            // Whatever was read is a form: it reads back as it is.
            var again = FormJson.Parse(FormJson.Write(reading.Form));
            return again.Problems.All(p => p.Code == "F-004") && FormJson.Write(again.Form) == FormJson.Write(reading.Form);
        });

    private static readonly string[] Cells =
    [
        "", "", "字段", "说明", "服务 2", "主体信息", "主体负责人", "服务信息", "服务负责人", "APP 运行平台 2", "APP 运行平台 9999", "小程序信息",
        "主办单位名称", "姓名", "证件号码", "证件有效期止", "域名", "运行平台", "备案类型", "网站", "android", "长期", "2016.7.12", "3.71E+17", "_x0000_", "、、",
        "<c><v>42563</v></c>", "<c><v>1e308</v></c>", "<c><v>-1</v></c>", "<c><v>abc</v></c>", "<c t=\"s\"><v>0</v></c>", "<c t=\"b\"><v>1</v></c>",
        "<c t=\"e\"><v>#N/A</v></c>", "<c t=\"d\"><v>2016-07-12T00:00:00</v></c>", "<c r=\"B2\"><v>7</v></c>", "<c><f>A1</f></c>", "<c t=\"inlineStr\"/>", "<c r=\"\"/>",
    ];

    /// <summary>Any text a workbook can hold, as a form keeps it: not blank at its ends.</summary>
    private static Gen<string> Word() => ArbMap.Default.GeneratorFor<string?>()
        .Select(s => "=" + new string([.. (s ?? "").Where(c => !char.IsSurrogate(c) && !char.IsControl(c) && c < '\uFFFE')]) + "_x0041_样");
}
