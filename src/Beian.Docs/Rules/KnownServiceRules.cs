using Beian.Docs.Rules.Apps;
using Beian.Docs.Rules.BusinessScope;
using Beian.Docs.Rules.Domains;
using Beian.Docs.Rules.History;
using Beian.Docs.Rules.Reminders;
using Beian.Docs.Rules.ScanQuality;
using Beian.Docs.Rules.ServiceNames;
using Beian.Docs.Rules.Services;
using Beian.Docs.Rules.SignedPapers;

namespace Beian.Docs.Rules;

/// <summary>The rules of services: names, domains, apps, papers, procedure (服务类规则清单), in the order of the catalogue.</summary>
internal static class KnownServiceRules
{
    public static IReadOnlyList<IRule> All { get; } =
    [
        new DomainIsOfOneSubject(),
        new AppDomainsAreThoseUsed(),
        new SiteDomainIsRegistrable(),
        new SystemsShareOneFiling(),
        new NewNameIsFiled(),
        new ServiceNeedsFiling(),
        new FilingNumberIsOfThisKind(),
        new FiledValuesMatchReality(),
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
        new WatermarkIsForFiling(),
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
        new SiteIsClosedMeanwhile(),
        new FiledSitesAreInOrder(),
        new SiteHasOneDomain(),
        new HomeUrlIsListed(),
        new OrderIsNotTooLarge(),
        new ManyServicesAreExplained(),
        new AddressesArePublic(),
        new ResourceLastsLongEnough(),
        new DomainWordsAreApproved(),
        new LetterMatchesPeople(),
        new LetterFitsRole(),
        new PaperIsFresh(),
        new SealIsTheUnits(),
        new PaperIsSigned(),
        new WritingIsByHand(),
        new TemplateIsTheProvinces(),
        new SheetIsComplete(),
        new PaperMatchesForm(),
        new PictureIsAcceptable(),
        new PictureFitsProvider(),
        new PromiseIsFilmed(),
        new FaceIsPhotographed(),
        new ApprovalIsValid(),
        new FinanceIsApproved(),
        new InvestmentIsPromised(),
        new ScopePermitsAreThere(),
        new CulturePromiseIsThere(),
        new NoApprovalIsPromised(),
        new HospitalsAndGamesAreRemarked(),
        new PartyLetterIsThere(),
        new OrganizationOfficeFormIsThere(),
        new RenameIsProven(),
        new SubjectMayChange(),
        new RemarkIsThere(),
        new WeChatLimitsAreKept(),
        new FingerprintFitsSystem(),
        new PackageIsReleased(),
        new PublicKeyIsRight(),
        new PlatformsAreAssigned(),
        new IconIsAPicture(),
        new MessageIsAnswered(),
        new NumberIsShown(),
        new ChangesAreFiledInTime(),
        new DomainRecordIsLookedUp(),
    ];
}
