using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Reminders;

/// <summary>The 核验单 is whole, flat and in color; some provinces want more on it (核验单).</summary>
public sealed class SheetIsComplete() : Reminder(new("R-133", Severity.Info, "核验单不完整", "腾讯云备案材料（2022）"))
{
    protected override string? TextFor(FilingFacts facts) => facts.OfKind(DocumentKinds.VerificationSheet).Any()
        ? $"核验单须有表头、四角齐全、平整，上传彩色原件{(facts.IsIndividual && facts.Province.Materials.IndividualsNeedFingerprint ? "，个人须按手印" : "")}。"
        : null;
}
