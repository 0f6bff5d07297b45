using Beian.Docs.Documents;
using Beian.Docs.Documents.IdCardFront;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.IdCard;

public sealed class SexInNameTests
{
    private static string NameOf(string first, string second, string number)
    {
        var lines = second.Length == 0 ? [PageOf.Line(first, 0, 0)] : new[] { PageOf.Line(first, 0, 0), PageOf.Line(second, 0, 40) };
        var texts = new Dictionary<string, ReadText> { [FieldNames.Name] = ReadText.From(Sheet.From(lines).Runs) };
        SexInName.Part(texts, new FieldReading { Value = number, Status = FieldStatus.Confirmed });
        return texts[FieldNames.Name].Text;
    }

    [Theory]
    [InlineData("样例军", "男", "样例军")]
    [InlineData("样例军", "女", "样例军女")]
    [InlineData("样例男", "", "样例男")]
    public void SexOnALineOfItsOwn_IsNoPartOfTheName(string first, string second, string name) => Assert.Equal(name, NameOf(first, second, "110101199003070011"));
}
