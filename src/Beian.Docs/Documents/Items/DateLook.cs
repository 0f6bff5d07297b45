using Beian.Docs.Geometry;
using Beian.Docs.Recognition;

namespace Beian.Docs.Documents.Items;

/// <summary>What one crop shows where a date may stand (日期复看).</summary>
/// <param name="Place">Of the crop.</param>
/// <param name="Line">As it was read.</param>
internal sealed record DateLook(Quad Place, TextLine Line)
{
    /// <summary>The score from which 年 or 月 is one.</summary>
    private const double SureWord = 0.9;

    public DateOnly? Date { get; } = LicenseDates.First(Line.Text);

    public bool IsWhole { get; } = LicenseDates.IsWhole(Line.Text) && DateSpacing.IsTight([.. Line.Chars.Select(c => (c.Text, c.From + c.To))]);

    /// <summary>Of each figure; the words between need not be certain, and what stands behind the day is none of it.</summary>
    public bool IsSure { get; } = Line.Chars.TakeWhile(c => c.Text != "日").All(c => c.Confidence >= (char.IsAsciiDigit(c.Text[0]) ? DateJudgement.SureUnderSeal : SureWord));
}
