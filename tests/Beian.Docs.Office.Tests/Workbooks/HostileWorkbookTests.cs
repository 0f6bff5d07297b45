using System.IO.Compression;
using System.Text;
using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Testing;

namespace Beian.Docs.Office.Tests.Workbooks;

public sealed class HostileWorkbookTests
{
    private const string Sheet = $"<worksheet xmlns=\"{SheetFile.Main}\"><sheetData>";

    [Fact]
    public void EmptyFile_IsRefused() => Refused([], "空文件");

    [Fact]
    public void OtherFile_IsRefused() => Refused("%PDF-1.7"u8.ToArray(), "不是 xlsx");

    [Fact]
    public void PlainZip_IsRefused() => Refused(SheetFile.OfParts(("a.txt", "样例")).ToArray(), "不是 xlsx");

    [Fact]
    public void OldXls_IsRefused() => Refused([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], "旧版 .xls");

    [Fact]
    public void EncryptedWorkbook_IsRefused() =>
        Refused([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")], "密码");

    [Fact]
    public void MacroWorkbook_IsRefused()
    {
        Refused(SheetFile.OfParts(("[Content_Types].xml", SheetFile.ContentTypes.Replace("spreadsheetml.sheet.main", "vnd.ms-excel.sheet.macroEnabled.main"))).ToArray(), "宏");
        Refused(SheetFile.OfParts(("[Content_Types].xml", SheetFile.ContentTypes), ("xl/vbaProject.bin", "x")).ToArray(), "宏");
    }

    [Fact]
    public void TooLongFile_IsRefused() => Refused([0x50, 0x4B, 3, 4, .. new byte[11 * 1024 * 1024]], "超过 10 MB");

    [Fact]
    public void ZipBomb_IsRefusedWhileItUnpacks()
    {
        var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var types = archive.CreateEntry("[Content_Types].xml").Open())
                types.Write(Encoding.UTF8.GetBytes(SheetFile.ContentTypes));
            using var bomb = archive.CreateEntry("xl/media/image1.bin").Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 100; i++)
                bomb.Write(zeros);
        }

        Refused(buffer.ToArray(), "解压后过大");
    }

    [Fact]
    public void ManyParts_AreRefused() =>
        Refused(SheetFile.OfParts([("[Content_Types].xml", SheetFile.ContentTypes), .. Enumerable.Range(0, 600).Select(i => ($"xl/a{i}.xml", "<a/>"))]).ToArray(), "结构过于复杂");

    [Fact]
    public void DeepXml_IsRefused() =>
        Refused(SheetFile.WithSheet(Sheet + string.Concat(Enumerable.Repeat("<row>", 200_000)) + string.Concat(Enumerable.Repeat("</row>", 200_000)) + "</sheetData></worksheet>").ToArray(), "结构过于复杂");

    [Fact]
    public void EntityBomb_IsRefused() => Refused(
        SheetFile.WithSheet("<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + Sheet + "<row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>").ToArray(),
        "已损坏");

    [Fact]
    public void OutsideEntity_IsNotOpened() => Refused(
        SheetFile.WithSheet("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + Sheet + "<row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>").ToArray(),
        "已损坏");

    [Fact]
    public void ManyCells_AreRefused()
    {
        var row = "<row>" + string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 100)) + "</row>";
        Refused(SheetFile.WithSheet(Sheet + string.Concat(Enumerable.Repeat(row, 300)) + "</sheetData></worksheet>").ToArray(), "内容过多");
    }

    [Fact]
    public void RepeatedHugeText_IsRefused()
    {
        var text = new string('样', 30_000);
        var row = $"<row><c t=\"inlineStr\"><is><t>{text}</t></is></c></row>";
        Refused(SheetFile.WithSheet(Sheet + string.Concat(Enumerable.Repeat(row, 80)) + "</sheetData></worksheet>").ToArray(), "内容过多");
    }

    [Fact]
    public void SamePartTwice_IsRefused() =>
        Refused(SheetFile.OfParts(("[Content_Types].xml", SheetFile.ContentTypes), ("xl/workbook.xml", "<a/>"), ("XL/workbook.xml", "<b/>")).ToArray(), "不是 xlsx");

    [Fact]
    public void MissingParts_AreRefused() => Refused(SheetFile.OfParts(("[Content_Types].xml", SheetFile.ContentTypes)).ToArray(), "");

    [Fact]
    public void AddressesOutOfRange_DoNoHarm()
    {
        var reading = FormWorkbook.Read(SheetFile.WithSheet(
            Sheet + "<row r=\"4294967295\"><c r=\"ZZZZ99\" t=\"inlineStr\"><is><t>字段</t></is></c><c r=\"\" t=\"inlineStr\"><is><t>填写内容</t></is></c></row></sheetData></worksheet>"));

        Assert.Equal("{}\n", FormJson.Write(reading.Form));
    }

    [Fact]
    public void TruncatedWorkbook_IsOneProblemWhereverItEnds()
    {
        var whole = Whole();
        for (var length = 1; length < whole.Length; length += whole.Length / 40)
            Refused(whole[..length], "");
    }

    [Fact]
    public void DamagedWorkbook_NeverThrows()
    {
        var whole = Whole();
        var random = new Random(20261123);
        for (var round = 0; round < 300; round++)
        {
            var bytes = (byte[])whole.Clone();
            for (var i = 0; i < 1 + (round % 20); i++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

            var reading = FormWorkbook.Read(new MemoryStream(bytes));

            Assert.NotNull(reading.Form);
        }
    }

    private static byte[] Whole()
    {
        var buffer = new MemoryStream();
        FormWorkbook.Write(SampleForms.Website, buffer);
        return buffer.ToArray();
    }

    private static void Refused(byte[] file, string why)
    {
        var problem = Assert.Single(FormWorkbook.Read(new MemoryStream(file)).Problems);

        Assert.Equal((FormProblemCodes.Unusable, Severity.Blocking), (problem.Code, problem.Severity));
        Assert.Contains(why, problem.Message);
    }
}
