using Beian.Docs.Filings;
using Beian.Docs.Rules.Comparison;

namespace Beian.Docs.Rules.Facts;

/// <summary>When the filing is handed in and until when it is reviewed (提交日与审核期).</summary>
/// <param name="Day">The expected day; the day of the check where nobody says.</param>
/// <param name="ReviewedBy">The last day of the review, weekends left out; holidays are not known.</param>
/// <param name="IsStated">The form or whoever checks says when.</param>
public sealed record Submission(DateOnly Day, DateOnly ReviewedBy, bool IsStated)
{
    /// <summary>管局 have up to 20 working days (工信部令第33号第十二条).</summary>
    public const int ReviewDays = 20;

    /// <summary>A day that is past says nothing of the submission to come.</summary>
    public static Submission Of(FilingInput input)
    {
        var stated = ValidityDate.Parse(input.Form.ExpectedSubmission ?? "")?.Day ?? input.ExpectedSubmission;
        var day = stated is { } expected && expected > input.AsOf ? expected : input.AsOf;
        return new(day, AddWorkingDays(day, ReviewDays), stated >= input.AsOf);
    }

    private static DateOnly AddWorkingDays(DateOnly day, int days)
    {
        while (days > 0)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                days--;
        }

        return day;
    }
}
