using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Reminders;

/// <summary>The face check is done by the person in charge of the service (人脸核验).</summary>
public sealed class FaceIsPhotographed() : Reminder(new("R-138", Severity.Info, "核验照片不合要求", "腾讯云（2021-07）、华为云 doc_0052（2025-12）") { Operations = [FilingOperation.First, FilingOperation.AddService] })
{
    protected override string? TextFor(FilingFacts facts) => $"{(facts.IsIndividual ? "本人" : "服务负责人")}须亲自完成人脸或视频核验：纯白背景、着装整齐、不戴帽子和耳机、双眼睁开。";
}
