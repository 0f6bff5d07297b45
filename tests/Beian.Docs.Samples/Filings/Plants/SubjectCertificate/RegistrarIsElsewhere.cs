using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.SubjectCertificate;

/// <summary>The registrar printed is of another province (登记机关是外省的).</summary>
public sealed class RegistrarIsElsewhere : Plant
{
    public override string Code => "R-020";

    public override Wish Wish => Wish.Any.Of(SubjectSort.Company);

    public override Story Tell(Story story) => story.WithCompany(c => c with { PrintsAuthority = true, Authority = story.Province == "吉林省" ? "长沙市芙蓉区市场监督管理局" : "长春市南关区市场监督管理局" });

    public override Planting Make(Draft draft, Dice dice) => new(draft, "/subject");
}
