using Beian.Docs.Rules.Domains;
using Beian.Docs.Rules.ServiceNames;
using Beian.Docs.Rules.Services;

namespace Beian.Docs.Rules;

/// <summary>The rules of services: names, domains, apps, papers, procedure (服务类规则清单), in the order of the catalogue.</summary>
internal static class KnownServiceRules
{
    public static IReadOnlyList<IRule> All { get; } =
    [
        new AppDomainsAreThoseUsed(),
        new SiteDomainIsRegistrable(),
        new SystemsShareOneFiling(),
        new NewNameIsFiled(),
        new ServiceNeedsFiling(),
        new FilingNumberIsOfThisKind(),
        new ApprovalsAreThere(),
        new ChannelFitsKind(),
        new FilingPrecedesLaunch(),
        new StateWordsAreAuthorized(),
        new ForbiddenWordsAreAbsent(),
        new SiteNameIsChinese(),
        new SiteNameIsLongEnough(),
        new IndividualNameIsPersonal(),
        new ProvinceAllowsName(),
        new TradeWordsAreApproved(),
        new PlaceNamesAreWithinRegion(),
        new NameRelatesToUnit(),
        new AppNameIsItsOwn(),
        new OneNameEverywhere(),
        new MiniProgramNameIsUnique(),
        new AcademyNameIsQualified(),
        new DouyinNameFits(),
        new HolderIsSubject(),
        new DomainIsVerified(),
        new DomainNotExpired(),
        new DomainLastsLongEnough(),
        new SuffixIsApproved(),
        new ProvinceTakesSuffix(),
        new AgencyDomainIsOfficial(),
        new DomainCertificateIsThere(),
        new SiteHasOneDomain(),
        new HomeUrlIsListed(),
        new OrderIsNotTooLarge(),
        new ManyServicesAreExplained(),
        new AddressesArePublic(),
        new DomainWordsAreApproved(),
    ];
}
