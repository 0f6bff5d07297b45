using Beian.Docs.Documents;
using Beian.Docs.Documents.BusinessLicense;
using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Items;

public sealed class CreditCodeTextTests
{
    private const string Code = "91371002MA3W7K2D3D";

    private static CreditCodeText Find(string read, string unsure = "")
    {
        var line = PageOf.Line(read, 0, 0);
        line = line with { Chars = [.. line.Chars.Select(c => unsure.Contains(c.Text, StringComparison.Ordinal) ? c with { Confidence = 0.6 } : c)] };
        return CreditCodeText.Find([new TextRun(Sheet.From([line]).Lines[0])], []);
    }

    [Theory]
    [InlineData(Code)]
    [InlineData(Code + "F")]
    [InlineData("3" + Code)]
    [InlineData("I" + Code + "1")]
    public void Code_IsFoundAmongCharactersTooMany(string read) => Assert.Equal(Code, Find(read).Value);

    /// <summary>Of zeros alone the check character holds.</summary>
    [Theory]
    [InlineData("QXQXQXQXQXQXQXQXQ0")]
    [InlineData("000000000000000000")]
    public void Ornament_IsNoCode(string read) => Assert.Equal("", Find(read).Value);

    [Fact]
    public void LookAlike_OfWhichTheReaderIsUnsure_IsPutRight_AndDoubted()
    {
        var read = Code.Replace('A', '1');
        var (field, _) = CreditCodeField.Read(Find(read, unsure: "1"), [], PageOf.View(new FakeProbe(), PageOf.Line(read, 0, 0)));

        Assert.Equal((Code, FieldStatus.Doubtful), (field.Value, field.Status));
        Assert.Contains("repaired", field.Evidence);
    }

    /// <summary>A wide W is seen as two letters.</summary>
    [Theory]
    [InlineData("91371002MA3WY7K2D3D")]
    [InlineData("91371002MAA3WY7K2D3D")]
    public void CharacterSeenTwice_IsLeftOut_AndDoubted(string read)
    {
        TextLine[] lines = [PageOf.Line("统一社会信用代码", 0, 0), PageOf.Line(read, 0, 30)];
        var sheet = Sheet.From(lines);
        var code = CreditCodeText.Find(sheet.Runs, LabelFinder.Find(sheet, BusinessLicenseLabels.All));
        var (field, _) = CreditCodeField.Read(code, [], PageOf.View(new FakeProbe(), lines));

        Assert.Equal((Code, FieldStatus.Doubtful), (field.Value, field.Status));
        Assert.Contains("repaired", field.Evidence);
    }

    /// <summary>A reader of Latin print proves what the checks and the runner-up put right.</summary>
    [Theory]
    [InlineData("9137 1002MA3W7K2D3D", FieldStatus.Confirmed)]
    [InlineData("91371002M13W7K2D3D", FieldStatus.Doubtful)]
    public void LookAlikePutRight_IsProvedByLatinPrint(string latin, FieldStatus status)
    {
        var read = Code.Replace('A', '1');
        var (field, _) = CreditCodeField.Read(Find(read, unsure: "1"), [], PageOf.View(new FakeProbe { Latin = latin }, PageOf.Line(read, 0, 0)));

        Assert.Equal((Code, status), (field.Value, field.Status));
    }

    /// <summary>Papers with a wrong code are rarer than two readers that err alike.</summary>
    [Theory]
    [InlineData("91371002M13W7K2D3D", FieldStatus.Confirmed)]
    [InlineData("91371002MA3W7K2D3D", FieldStatus.Doubtful)]
    [InlineData(null, FieldStatus.Doubtful)]
    public void CodeWhoseCheckFails_IsConfirmedWhereThreeSeeIt(string? latin, FieldStatus status)
    {
        var read = Code.Replace('A', '1');
        var (field, _) = CreditCodeField.Read(Find(read), [], PageOf.View(new FakeProbe(read) { Latin = latin }, PageOf.Line(read, 0, 0)));

        Assert.Equal((read, status), (field.Value, field.Status));
    }

    [Fact]
    public void LookAlike_OfWhichTheReaderIsSure_StaysAsPrinted()
    {
        var read = Code.Replace('A', '1');

        Assert.Equal(read, CreditCodeField.Read(Find(read), [], PageOf.View(new FakeProbe(), PageOf.Line(read, 0, 0))).Field.Value);
    }

    /// <summary>A narrow cell breaks the code; only what both checks prove is one.</summary>
    [Theory]
    [InlineData("91371002MA3W7", "K2D3D", 30, Code)]
    [InlineData("91371002MA3W7", "K2D3F", 30, "")]
    [InlineData("91371002MA3W7", "K2D3D", 90, "")]
    public void Code_OnTwoLinesOfACell_IsFound(string first, string second, double drop, string expected)
    {
        var sheet = Sheet.From([PageOf.Line(first, 200, 100), PageOf.Line("名称", 500, 100), PageOf.Line(second, 200, 100 + drop)]);

        Assert.Equal(expected, CreditCodeText.Find(sheet.Runs, []).Value);
    }
}
