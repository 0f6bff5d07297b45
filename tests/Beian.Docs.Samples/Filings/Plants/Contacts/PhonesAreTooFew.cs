using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Plants.Contacts;

/// <summary>Two people, two phones among four boxes, in 北京 (电话不够).</summary>
public sealed class PhonesAreTooFew : Plant
{
    public override string Code => "R-113";

    public override Wish Wish => Wish.Any.OfUnit.In("北京市", "辽宁省").OfTwo;

    public override Planting Make(Draft draft, Dice dice) => new(
        draft.WithServicePerson(p => p with { Mobile = draft.Story.OwnersContact.EmergencyMobile, EmergencyMobile = draft.Story.OwnersContact.Mobile }), "/services/0/person/emergencyMobile");
}
