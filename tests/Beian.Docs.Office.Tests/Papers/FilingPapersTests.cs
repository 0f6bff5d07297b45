using Beian.Docs.Filings;
using Beian.Docs.Office.Papers;
using Beian.Docs.Testing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Beian.Docs.Office.Tests.Papers;

public sealed class FilingPapersTests
{
    private static readonly ResponsiblePerson Other = SampleForms.Person with { Name = "样例乙", IdNumber = "110101198512120031" };

    private static FilingForm Authorized => SampleForms.Website with
    {
        Subject = SampleForms.Website.Subject! with { Principal = Other },
        Services = [SampleForms.Website.Services[0] with { Person = Other }],
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var (kind, _) in FilingPapers.Kinds)
            {
                foreach (var sample in (string[])["website", "app", "miniprogram", "person", "hunan", "empty", "hostile"])
                    cases.Add(kind, sample);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Paper_IsValidAndSaysThatItIsGeneral(string kind, string sample)
    {
        using var document = Open(kind, Form(sample));

        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Assert.Contains("以接入商提供的模板为准", Assert.Single(document.MainDocumentPart!.HeaderParts).Header!.InnerText);
    }

    [Theory]
    [InlineData("website")]
    [InlineData("miniprogram")]
    [InlineData("person")]
    [InlineData("hunan")]
    [InlineData("empty")]
    public void Paper_SaysWhatItSaid(string sample)
    {
        var text = FilingPapers.Kinds.Select(k => $"【{k.Title}】\n{Text(k.Kind, Form(sample))}\n");

        Golden.Matches(string.Join('\n', text), "papers", sample + ".txt");
    }

    [Fact]
    public void LegalRepresentativeInCharge_NeedsNoAuthorization()
    {
        Assert.Contains("不需要", FilingPapers.WhyNot("authorizationLetter", SampleForms.Website));
        Assert.Null(FilingPapers.WhyNot("authorizationLetter", Authorized));
        Assert.Null(FilingPapers.WhyNot("commitmentLetter", SampleForms.Website));
    }

    [Fact]
    public void OnePersonInBothRoles_GetsOneLetter()
    {
        var text = Text("authorizationLetter", Authorized);

        Assert.Single(text.Split('\n'), "授权书");
        Assert.Contains("主体负责人、网站负责人", text);
    }

    [Fact]
    public void RareCharacterOfAName_StandsOnThePaper() =>
        Assert.Contains("样例𬭎", Text("commitmentLetter", SampleForms.Website with { Subject = SampleForms.Website.Subject! with { Name = "样例𬭎\ud800" } }));

    [Fact]
    public void TwoPeople_GetALetterEach()
    {
        var third = SampleForms.Person with { Name = "样例丙", IdNumber = "371002198001010011" };
        var text = Text("authorizationLetter", Authorized with { Services = [Authorized.Services[0] with { Person = third }] });

        Assert.Equal(2, text.Split('\n').Count(l => l == "授权书"));
    }

    [Fact]
    public void SignaturesAndDays_AreLeftToThePen() => Assert.All(
        FilingPapers.Kinds, k => Assert.Contains("　　　　年　　　月　　　日", Text(k.Kind, Authorized)));

    [Fact]
    public void EachService_HasItsOwnLetter()
    {
        var form = SampleForms.Website with { Services = [SampleForms.Website.Services[0], SampleForms.Website.Services[0] with { Name = "样例商城" }] };
        var text = Text("commitmentLetter", form);

        Assert.Equal(2, text.Split('\n').Count(l => l == "互联网信息服务承诺书"));
        Assert.Contains("样例商城", text);
    }

    private static FilingForm Form(string sample) => sample switch
    {
        "website" => Authorized,
        "app" => SampleForms.App,
        "miniprogram" => SampleForms.MiniProgram with { Subject = Authorized.Subject },
        "person" => SampleForms.Website with { Subject = SampleForms.Website.Subject! with { Nature = "个人", Name = "样例甲", CertificateKind = "居民身份证", CertificateNumber = "371002199003070035" } },
        "hunan" => Authorized with { Province = "湖南省" },
        "hostile" => Authorized with { Subject = Authorized.Subject! with { Name = "<w:p/>&\u0001\u000b\uFFFF\n" + new string('样', 3000) } },
        _ => new FilingForm(),
    };

    private static WordprocessingDocument Open(string kind, FilingForm form) =>
        WordprocessingDocument.Open(new MemoryStream(FilingPapers.Write(kind, form).Content), isEditable: false);

    private static string Text(string kind, FilingForm form)
    {
        using var document = Open(kind, form);
        return string.Join('\n', document.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(p => p.InnerText));
    }
}
