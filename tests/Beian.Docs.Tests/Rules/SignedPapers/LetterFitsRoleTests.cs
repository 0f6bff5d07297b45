using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.SignedPapers;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SignedPapers;

public sealed class LetterFitsRoleTests
{
    [Theory]
    [InlineData("法定代表人授权书", 0)]
    [InlineData("网站负责人授权书", 0)]
    [InlineData("主体负责人授权书", 1)]
    public void LetterServesItsRole(string kind, int count) => Assert.Equal(count, SamplePapers.WithLetter((FieldNames.LetterKind, kind)).Ask<LetterFitsRole>().Count);

    [Theory]
    [InlineData("网站负责人", 0)]
    [InlineData("主体负责人、网站负责人", 0)]
    [InlineData("主体负责人", 1)]
    public void WhatTheTextSays_Counts(string role, int count) =>
        Assert.Equal(count, SamplePapers.WithLetter((FieldNames.LetterKind, "主体负责人授权书"), (FieldNames.AuthorizedRole, role)).Ask<LetterFitsRole>().Count);

    [Fact]
    public void DoubtfulTitle_OnlyWarns() => SamplePapers.WithLetter((FieldNames.LetterKind, Doubtful("主体负责人授权书"))).Ask<LetterFitsRole>().IsOne(Severity.Warning, "/services/0/person");

    [Fact]
    public void ShanghaiWantsPositionAndDomain()
    {
        Assert.Single(SamplePapers.WithLetter().In("上海市").Ask<LetterFitsRole>());
        Assert.Empty(SamplePapers.WithLetter((FieldNames.Position, "经理"), (FieldNames.Domain, "example.cn")).In("上海市").Ask<LetterFitsRole>());
    }

    [Fact]
    public void MiniProgramHasNoDomainToName() => Assert.Empty(SamplePapers.WithLetter((FieldNames.Position, "经理"))
        .WithForm(f => f with { Kind = FilingKind.MiniProgram, Services = [f.Services[0] with { Domains = [] }] }).In("上海市").Ask<LetterFitsRole>());
}
