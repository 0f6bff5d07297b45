namespace Beian.Docs.Exporters.Providers.Uploads;

/// <summary>The places of a provider's form to upload to, and the limits of its pictures (上传计划).</summary>
public sealed record UploadPlan(IReadOnlyList<UploadSlot> Slots, UploadLimits Limits);
