using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Domains;

/// <summary>The IP address is one of a home network (内网 IP).</summary>
public sealed class AddressIsPrivate : Plant
{
    public override string Code => "R-103";

    public override Wish Wish => Wish.Website;

    public override Planting Make(Draft draft, Dice dice) => new(draft.WithService(s => s with { IpAddresses = ["192.168.1.18"] }), "/services/0/ipAddresses/0");
}
