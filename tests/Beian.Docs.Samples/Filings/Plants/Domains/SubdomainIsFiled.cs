using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Domains;

/// <summary>A website files a subdomain (网站填了下级域名).</summary>
public sealed class SubdomainIsFiled : Plant
{
    public override string Code => "R-004";

    public override Wish Wish => Wish.Website;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithService(s => s with { Domains = ["shop." + s.Domains[0]] }), "/services/0/domains/0");
}
