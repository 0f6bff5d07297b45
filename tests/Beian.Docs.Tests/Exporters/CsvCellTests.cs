using Beian.Docs.Exporters.Csv;

namespace Beian.Docs.Tests.Exporters;

public sealed class CsvCellTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+8613800000000")]
    [InlineData("-1+cmd|'/C calc'!A0")]
    [InlineData("@SUM(1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("  =1")]
    [InlineData("　=1")]
    [InlineData("＝1+1")]
    [InlineData("\0=1")]
    public void Formula_IsMadeText(string value) => Assert.StartsWith("\"'", CsvCell.Write(value));

    [Theory]
    [InlineData("371002199003070035")]
    [InlineData("91371002E12345678")]
    [InlineData("0631")]
    public void CodeThatLooksLikeANumber_StaysText(string value) => Assert.Equal($"\"{value}\t\"", CsvCell.Write(value));

    [Theory]
    [InlineData("13800000000", "13800000000")]
    [InlineData("91371002MA3C000000", "91371002MA3C000000")]
    [InlineData("2016-07-12", "2016-07-12")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("说“好”", "说“好”")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void OrdinaryText_IsQuotedOnlyWhereNeeded(string? value, string expected) => Assert.Equal(expected, CsvCell.Write(value));
}
