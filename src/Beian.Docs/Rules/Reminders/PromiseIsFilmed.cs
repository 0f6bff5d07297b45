using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Reminders;

/// <summary>Where the province wants a film of the promise, the paper can be read in it (承诺视频).</summary>
public sealed class PromiseIsFilmed() : Reminder(new("R-137", Severity.Info, "承诺视频不合要求", "腾讯云江苏管局要求（2021-07）"))
{
    protected override string? TextFor(FilingFacts facts) => ProvinceMaterials.Of(facts).FirstOrDefault(m => m.Rule == "R-137") is { } film ? $"{facts.Province.Name}管局要求“{film.Title}”，请让服务负责人拍摄。" : null;
}
