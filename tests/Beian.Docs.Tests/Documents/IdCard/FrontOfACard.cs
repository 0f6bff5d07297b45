using Beian.Docs.Documents;
using Beian.Docs.Documents.IdCardFront;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.IdCard;

/// <summary>The front of an ID card as a recognizer would give it.</summary>
internal static class FrontOfACard
{
    private const double Scale = 10;

    public static TextLine At(string text, double mmX, double mmY, double em = 27, double confidence = 0.995) =>
        PageOf.Line(text, mmX * Scale, mmY * Scale, em, confidence);

    public static TextLine[] Card(string name = "样例甲", string number = "371002199003077715", string sex = "男", double confidence = 0.995) =>
    [
        At("姓名", 6.4, 10, 25),
        At(name, 16.3, 10, 32, confidence),
        At("性别", 6.4, 16.7, 25),
        At(sex, 16.3, 16.7),
        At("民族", 25.3, 16.7, 25),
        At("汉", 33.1, 16.7),
        At("出生", 6.4, 23.1, 25),
        At("1990年3月7日", 16.3, 23.1, 23),
        At("住址", 6.4, 30, 25),
        At("山东省威海市环翠区样例路", 16.3, 30),
        At("88号2单元301室", 16.3, 34.3),
        At("公民身份号码", 6.4, 47, 25),
        At(number, 29.1, 47, 51),
    ];

    public static DocumentReading Read(FakeProbe probe, params TextLine[] lines)
    {
        var page = PageOf.View(probe, lines);
        var kind = new IdCardFrontKind();
        return kind.Read(Assert.Single(kind.Find(page)), page);
    }
}
