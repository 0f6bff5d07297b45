using Beian.Docs.Filings.Provinces;

namespace Beian.Docs.Tests.Filings.Provinces;

public sealed class ProvinceFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("beian-provinces-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void NewerFile_TakesThePlaceOfTheBuiltIn()
    {
        var set = Load("""{ "name": "山东省", "asOf": "2026-11", "people": { "minimumAge": 16 }, "marks": { "[管局 2026-11]": ["people.minimumAge"] } }""");
        Assert.Empty(set.Problems);
        var profile = set.Find("山东")!;
        Assert.Equal((16, 31), (profile.People.MinimumAge, set.Profiles.Count));
        Assert.Equal("山东省管局要求（管局 2026-11）", profile.SourceOf(profile.People.MinimumAge));
    }

    [Theory]
    [InlineData("""{ "name": "山东省", "asOf": "2026-11", "people": { "minimunAge": 16 } }""", "minimunAge")]
    [InlineData("""{ "name": "山东省", "asOf": "2026-11", "people": { "minimumAge": 16, } }""", "第 1 行")]
    [InlineData("""{ "name": "山东省", "asOf": "2026-11", "contacts": { "localPhones": "some" } }""", "localPhones")]
    [InlineData("""{ "name": "山东", "asOf": "2026-11" }""", "全称")]
    [InlineData("""{ "name": "山东省", "asOf": "最新" }""", "年月")]
    [InlineData("""{ "name": "山东省", "asOf": "2026-11", "conflicts": { "people.age": "?" } }""", "people.age")]
    [InlineData("""{ "name": "山东省", "asOf": "2020-01" }""", "早于")]
    [InlineData("""{ "name": "山东省", "asOf": "2026-11", "domains": null }""", "domains")]
    [InlineData("null", "空")]
    [InlineData("", "第 1 行")]
    public void FileThatCannotBeUsed_IsNamedAndTheBuiltInStands(string json, string hint)
    {
        var set = Load(json);
        var problem = Assert.Single(set.Problems);
        Assert.Equal("shandong.json", problem.File);
        Assert.Contains(hint, problem.Message, StringComparison.Ordinal);
        Assert.Same(ProvinceSet.BuiltIn.Find("山东"), set.Find("山东"));
    }

    [Fact]
    public void SecondFileOfAProvince_IsNamed()
    {
        File.WriteAllText(Path.Combine(_folder, "a.json"), """{ "name": "山东省", "asOf": "2026-11" }""");
        Assert.Equal("shandong.json", Assert.Single(Load("""{ "name": "山东省", "asOf": "2026-11" }""").Problems).File);
    }

    [Fact]
    public void FolderThatIsNotThere_IsNamed() =>
        Assert.Contains("不存在", Assert.Single(ProvinceFiles.Load(Path.Combine(_folder, "no")).Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void NoFolder_IsTheBuiltIn() => Assert.Same(ProvinceSet.BuiltIn, ProvinceFiles.Load(null));

    private ProvinceSet Load(string json)
    {
        File.WriteAllText(Path.Combine(_folder, "shandong.json"), json);
        return ProvinceFiles.Load(_folder);
    }
}
