using Beian.Docs.Cli.Reports;
using Beian.Docs.Documents;
using Beian.Docs.Geometry;
using Beian.Docs.Imaging.Drawing;
using Beian.Docs.Reading;

namespace Beian.Docs.Cli.Tests.Reports;

public sealed class ReadingMarksTests
{
    private static readonly Quad Box = Quad.FromBox(0, 0, 180, 20);

    private static FileReading Card(string number = "371002199001017715") => new()
    {
        File = "a.jpg",
        Pages = 1,
        Documents =
        [
            new DocumentReading
            {
                Kind = DocumentKinds.IdCardFront,
                Page = 1,
                Confidence = 0.99,
                Region = Box,
                Fields = new Dictionary<string, FieldReading>
                {
                    [FieldNames.Name] = new() { Value = "样例一", Status = FieldStatus.Doubtful, Box = Box },
                    [FieldNames.IdNumber] = new() { Value = number, Status = FieldStatus.Confirmed, Box = Box },
                    [FieldNames.Address] = new() { Status = FieldStatus.Missing },
                },
            },
        ],
    };

    [Fact]
    public void EveryFieldWithABox_IsMarkedInItsColor_AndTheMissingStandsInTheMargin()
    {
        var marks = new ReadingMarks(showNumbers: false, isChinese: true);

        Assert.Equal([("身份证人像面", MarkTone.Region), ("姓名", MarkTone.Doubtful), ("公民身份号码", MarkTone.Confirmed)], marks.Of(Card(), 1).Select(m => (m.Caption, m.Tone)));
        Assert.Contains(marks.Margin(Card(), 1), l => l is { Tone: MarkTone.Missing } && l.Text.Contains("住址", StringComparison.Ordinal));
        Assert.Empty(marks.Of(Card(), 2));
    }

    [Theory]
    [InlineData("371002199001017715", 6, 14)]
    [InlineData("37100219900101771", 5.6, 13.3)]
    public void Numbers_AreHiddenInWordsAndOnThePicture(string number, double from, double to)
    {
        var marks = new ReadingMarks(showNumbers: false, isChinese: true);

        var covered = marks.Of(Card(number), 1)[^1].Covered!.Value;
        Assert.InRange(covered.From, 0, (from / 17) + 0.01);
        Assert.InRange(covered.To, (to / 18) - 0.01, 1);
        if (number.Length == 18)
            Assert.DoesNotContain(marks.Margin(Card(number), 1), l => l.Text.Contains(number, StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_AreShownWhenAskedFor() =>
        Assert.Null(new ReadingMarks(showNumbers: true, isChinese: true).Of(Card(), 1)[^1].Covered);

    [Fact]
    public void WithoutAChineseFont_FieldsGoByTheirEnglishNames() =>
        Assert.Contains(new ReadingMarks(false, isChinese: false).Of(Card(), 1), m => m.Caption == "idNumber");
}
