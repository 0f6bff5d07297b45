using System.Text.Json;
using Beian.Docs.Filings;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Serialization;

namespace Beian.Docs.Tests.Filings.Forms;

public sealed class FormFieldsTests
{
    [Fact]
    public void EveryMemberOfTheForm_IsInTheCatalogue()
    {
        var person = new ResponsiblePerson();
        var form = new FilingForm
        {
            Subject = new Subject { Principal = person, LegalRepresentative = new LegalRepresentative(), Previous = new PreviousSubject() },
            Services = [new Service { Person = person, Approvals = [new ServiceApproval()], App = new AppDetails { Platforms = [new AppPlatform()] }, MiniProgram = new MiniProgramDetails(), QuickApp = new QuickAppDetails() }],
        };

        var members = Leaves(JsonSerializer.SerializeToElement(form, ContractJson.Line), "").Order();

        Assert.Equal(members, FormFields.All.Select(f => f.Pointer).Order());
    }

    [Fact]
    public void Labels_AreUniqueInTheirSection() =>
        Assert.Equal(FormFields.All.Count, FormFields.All.Select(f => (f.Section, f.Label)).Distinct().Count());

    [Theory]
    [InlineData("", "备案表")]
    [InlineData("/subject/name", "主体信息的主办单位名称")]
    [InlineData("/subject/principal/idNumber", "主体负责人的证件号码")]
    [InlineData("/subject/previous/name", "原备案信息的原主办单位名称")]
    [InlineData("/services/1/domains", "第 2 个服务的域名")]
    [InlineData("/services/0/domains/2", "第 1 个服务的域名第 3 项")]
    [InlineData("/services/0/person/mobile", "第 1 个服务的服务负责人的手机号码")]
    [InlineData("/services/0/app/platforms/1/packageName", "第 1 个服务的APP 运行平台的包名")]
    [InlineData("/services/99999999999999999999/name", "第 ? 个服务的服务名称")]
    [InlineData("/subject/a~1b", "“a/b”")]
    [InlineData("/x/371002199003070035", "“x”第 ? 项")]
    public void Place_IsDescribedInChinese(string pointer, string expected) => Assert.Equal(expected, FormPlaces.Describe(pointer));

    private static IEnumerable<string> Leaves(JsonElement element, string pointer) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(m => Leaves(m.Value, $"{pointer}/{m.Name}")),
        JsonValueKind.Array when element.GetArrayLength() > 0 => Leaves(element[0], pointer + "/*"),
        _ => [pointer],
    };
}
