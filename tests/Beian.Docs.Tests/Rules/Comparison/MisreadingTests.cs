using Beian.Docs.Documents;
using Beian.Docs.Documents.Papers.Roles;
using Beian.Docs.Geometry;
using Beian.Docs.Reading;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Tests.Rules.Comparison;

public sealed class MisreadingTests
{
    [Theory]
    [InlineData("徐巳欢", "徐已欢", true)]
    [InlineData("徐已欢", "徐巳欢", false)]
    [InlineData("昝欢", "咎欢", true)]
    [InlineData("咎欢", "昝欢", false)]
    [InlineData("威海市环翠区样例路1号科技大厦8层(住所申报)", "威海市环翠区样例路1号科技大厦8层(", true)]
    [InlineData("徐巳欢", "徐云欢", false)]
    [InlineData("样例路1号(科技大厦)8层", "样例路1号(科技大厦)-8层", true)]
    [InlineData("徐巳欢", "徐巳欢欢", false)]
    [InlineData("威海市样例路1号科技大厦8层802室", "威海市", false)]
    [InlineData("徐巳欢", "徐巳欢", false)]
    public void LookAlikesAndMissingEnds_AreMisreadings(string form, string document, bool expected) =>
        Assert.Equal(expected, Misreading.Explains(TextComparison.Of(form, document)));

    /// <summary>Marked are the characters that the reader is unsure of.</summary>
    [Theory]
    [InlineData("徐云欢", "徐云次", new[] { 2 }, true)]
    [InlineData("徐云欢", "徐云次", new[] { 1 }, false)]
    [InlineData("徐云欢", "徐云次", null, false)]
    [InlineData("徐远欢", "徐小元欢", new[] { 0, 1, 2 }, true)]
    [InlineData("徐远欢", "徐小元欢", new[] { 0, 1 }, false)]
    [InlineData("徐远欢", "徐小元次", new[] { 1, 2, 3 }, false)]
    [InlineData("徐云欢", "徐云欢章", null, true)]
    [InlineData("徐云欢", "李明欢", new[] { 0, 1 }, false)]
    [InlineData("徐云欢", "徐欢", new[] { 1 }, true)]
    [InlineData("威海样例科技有限公司", "威海样例科技有限公司分公司", null, false)]
    [InlineData("威海样例科技有限公司", "区:威海样例科技有限公司", null, true)]
    [InlineData("威海样例科技有限公司", "区威海样例科技有限公司", null, false)]
    [InlineData("威海样例科技有限公司", "有限公司", null, true)]
    [InlineData("威海样例科技有限公司", "海样例(盖章)", null, true)]
    [InlineData("威海样例科技有限公司", "海模型(盖章)", null, false)]
    [InlineData("威海样例科技有限公司", "威海模型科技有限公司", null, false)]
    [InlineData("威海样例科技有限公司", "威海样列科支有限公司", new[] { 3, 5 }, true)]
    [InlineData("威海样例机械有限公司", "单位名称(公南)海威海样例机械有限公司", null, true)]
    [InlineData("威海样例机械有限公司", "烟台威海样例机械有限公司", null, false)]
    [InlineData("乌云·样例其其格", "乌云·样", null, true)]
    [InlineData("乌云·样例其其格", "乌云·格", null, false)]
    [InlineData("威海麴记样例面塑坊", "威海麹记样例面塑坊", null, true)]
    [InlineData("威海麹记样例面塑坊", "威海麴记样例面塑坊", null, false)]
    public void WhatTheReaderIsUnsureOf_MayBeMisread(string form, string document, int[]? unsure, bool expected) =>
        Assert.Equal(expected, Misreading.Explains(form, Field(document, FieldStatus.Doubtful, unsure)));

    /// <summary>So little was read of a person's name that it may be anybody's.</summary>
    [Theory]
    [InlineData("吕曰海", "〓么", null, true)]
    [InlineData("吕曰海", "昌日", new[] { 0, 1 }, true)]
    [InlineData("吕曰海", "海", null, true)]
    [InlineData("吕曰海", "李明", new[] { 1 }, false)]
    [InlineData("吕曰海", "李明伟", new[] { 0, 1, 2 }, false)]
    [InlineData("威海样例科技有限公司", "〓海模型科技有限公司", null, false)]
    public void NameThatIsAllButLost_ProvesNothing(string form, string document, int[]? unsure, bool expected) =>
        Assert.Equal(expected, Misreading.Explains(form, Field(document, FieldStatus.Doubtful, unsure)));

    /// <summary>The model that tells who is who was not sure where the value ends.</summary>
    [Theory]
    [InlineData("样例云测信息", "样例云", RoleFields.Unsure, true)]
    [InlineData("样例云测信息", "样例云", "readersDisagree", false)]
    [InlineData("样例云测信息", "样例雨", RoleFields.Unsure, false)]
    [InlineData("样例云测", "样例云测信息公司网", RoleFields.Unsure, false)]
    [InlineData("徐云欢", "徐云", "lostCharacter", true)] // beside ink of one character more
    [InlineData("徐云欢", "徐云", "readersDisagree", false)]
    [InlineData("徐云欢", "徐次", "lostCharacter", false)]
    public void PartOfWhatTheFormSays_MayHaveBeenCut(string form, string document, string evidence, bool expected)
    {
        var field = Field(document, FieldStatus.Doubtful, null);
        Assert.Equal(expected, Misreading.Explains(form, field with { Reading = field.Reading with { Evidence = [evidence] } }));
    }

    [Theory]
    [InlineData("威海市环翠区样例路154号", "威海市环翠区样例路15号", false)]
    [InlineData("山东省威海市环翠区样例路15号", "威海市环翠区样例路15号", true)]
    [InlineData("威海市环翠区样例路15号", "威海市环翠区样例路15号", false)]
    public void OfAPlaceThatIsNotKnown_EveryCharacterWasRead(string form, string document, bool expected)
    {
        var field = Field(document, FieldStatus.Doubtful, null);
        Assert.Equal(expected, Misreading.Explains(form, field with { Reading = field.Reading with { Evidence = [AddressText.UnknownPlace] } }));
    }

    [Fact]
    public void Handwriting_ProvesNothing()
    {
        var field = Field("李明", FieldStatus.Doubtful, null);
        Assert.True(Misreading.Explains("吕曰海", field with { Reading = field.Reading with { Evidence = [FieldReading.Handwriting] } }));
    }

    /// <summary>What is read well and has nothing of the name is another's.</summary>
    [Theory]
    [InlineData("宋晓峰", "望月红", false)]
    [InlineData("望晓峰", "望月红", true)]
    [InlineData("宋峰", "望月红", true)]
    public void HandwritingThatIsLegible_IsSomebodys(string read, string form, bool expected)
    {
        var field = Field(read, FieldStatus.Doubtful, null);
        Assert.Equal(expected, Misreading.Explains(form, field with { Reading = field.Reading with { Evidence = [FieldReading.Handwriting], Confidence = 0.74 } }));
    }

    [Theory]
    [InlineData("371002199003077715", "37100219900307715", null, true)]
    [InlineData("371002199003077715", "371002199003077745", null, false)]
    [InlineData("371002199003077715", "371002199003077745", new[] { 16 }, true)]
    [InlineData("371002199003077715", "371002198802290016", new[] { 16 }, false)]
    [InlineData("371002199003077715", "371002199003077", null, true)]
    [InlineData("371002199003077715", "371002199103077", null, false)]
    [InlineData("371002199003077715", "3710021990", null, false)]
    public void Code_MayLackOneCharacterOrItsEnd(string form, string document, int[]? unsure, bool expected) =>
        Assert.Equal(expected, Misreading.ExplainsCode(form, Field(document, FieldStatus.Doubtful, unsure)));

    [Fact]
    public void ConfirmedReading_IsNoMisreading() => Assert.False(Misreading.Explains("徐巳欢", Field("徐已欢", FieldStatus.Confirmed, null)));

    private static DocumentField Field(string value, FieldStatus status, int[]? unsure)
    {
        var field = new FieldReading { Value = value, Status = status, Unsure = unsure };
        var reading = new DocumentReading
        {
            Kind = DocumentKinds.BusinessLicense,
            Page = 1,
            Confidence = 0.99,
            Region = Quad.FromBox(0, 0, 9, 9),
            Fields = new Dictionary<string, FieldReading> { [FieldNames.Name] = field },
        };
        return new DocumentField(new DocumentFacts(new FileReading { File = "样例.jpg" }, reading, 0), FieldNames.Name, field);
    }
}
