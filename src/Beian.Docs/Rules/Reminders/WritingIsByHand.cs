using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Reminders;

/// <summary>Signatures, dates and numbers are written by hand, legibly (手写要求).</summary>
public sealed class WritingIsByHand() : Reminder(new("R-131", Severity.Info, "手写不规范", "腾讯云（2022）、华为云 doc_0046（2025-12）"))
{
    protected override string? TextFor(FilingFacts facts) => SignedPapers.Papers.Of(facts).Any() ? "承诺书、授权书的签名须用黑色签字笔正楷手写，不要连笔；个人签章有的平台不收，建议手写。" : null;
}
