using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Documents.PreApproval;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.PreApproval;

public sealed class PreApprovalTests
{
    private static DocumentReading Read(string title, params string[] lines) => PaperPage.Read(new PreApprovalKind(), new FakeProbe(), PaperPage.Of(title, lines));

    [Theory]
    [InlineData("网络文化经营许可证", "编号:鲁网文〔2026〕1234-567号", "鲁网文〔2026〕1234-567号")]
    [InlineData("互联网药品信息服务资格证书", "证书编号:(鲁)-非经营性-2025-0012", "(鲁)-非经营性-2025-0012")]
    [InlineData("增值电信业务经营许可证", "经营许可证编号:鲁B2-20251234", "鲁B2-20251234")]
    [InlineData("出版物经营许可证", "新出发鲁零字第F样00127号", "新出发鲁零字第F样00127号")]
    [InlineData("旅行社业务经营许可证", "许可证编号:L-SD-01873", "L-SD-01873")]
    public void APermit_IsRead(string title, string number, string expected)
    {
        var permit = Read(title, number, "单位名称:威海样例海蓝科技有限公司", "法定代表人:王样例", "有效期:自2026年1月5日至2029年1月4日", "发证日期:2026年1月5日");

        Assert.Equal(title, permit.ValueOf(FieldNames.PermitName));
        Assert.Equal(expected, permit.ValueOf(FieldNames.PermitNumber));
        Assert.Equal("威海样例海蓝科技有限公司", permit.ValueOf(FieldNames.Name));
        Assert.Equal("2029-01-04", permit.ValueOf(FieldNames.ValidTo));
        Assert.Equal("2026-01-05", permit.ValueOf(FieldNames.ValidFrom));
    }

    [Fact]
    public void StatesName_IsNoneOfTheTitle() =>
        Assert.Equal("增值电信业务经营许可证", Read("中华人民共和国增值电信业务经营许可证", "经营许可证编号:鲁B2-20251234", "公司名称:威海样例海蓝科技有限公司", "有效期:自2026年1月5日至2029年1月4日").ValueOf(FieldNames.PermitName));

    /// <summary>The character between the brackets was passed over.</summary>
    [Fact]
    public void EmptyBrackets_AreNoNumber() =>
        Assert.Equal(FieldStatus.Doubtful, Read("互联网药品信息服务资格证书", "证书编号:()-非经营性-2025-0012", "单位名称:威海样例海蓝科技有限公司", "有效期:自2026年1月5日至2029年1月4日").Fields[FieldNames.PermitNumber].Status);

    /// <summary>What it has in common with certificates is read as there, where it is printed.</summary>
    [Fact]
    public void WhatElseAPermitPrints_IsRead()
    {
        var permit = Read(
            "网络文化经营许可证", "编号:鲁网文〔2026〕1234-567号", "单位名称:威海样例海蓝科技有限公司", "法定代表人:王样例", "注册地址:威海市环翠区样例路18号", "注册资本:壹佰万元整", "网站域名:example.cn", "经营范围:利用信息网络经营音乐娱乐产品", "有效期:自2026年1月5日至2029年1月4日", "发证机关:山东省文化和旅游厅", "发证日期:2026年1月5日");

        Assert.Equal(
            ("王样例", "法定代表人", "威海市环翠区样例路18号", "壹佰万元整", "example.cn"),
            (permit.ValueOf(FieldNames.Representative), permit.ValueOf(FieldNames.RepresentativeTitle), permit.ValueOf(FieldNames.Address), permit.ValueOf(FieldNames.Capital), permit.ValueOf(FieldNames.Domain)));
        Assert.Equal(("利用信息网络经营音乐娱乐产品", "山东省文化和旅游厅", "2026-01-05"), (permit.ValueOf(FieldNames.Scope), permit.ValueOf(FieldNames.Authority), permit.ValueOf(FieldNames.IssuedOn)));
    }

    /// <summary>The label as permits for telecommunications print it, and the domains of two sites.</summary>
    [Fact]
    public void ATelecommunicationsPermit_SaysWhatItIsFor()
    {
        var permit = Read("增值电信业务经营许可证", "经营许可证编号:鲁B2-20251234", "单位名称:威海样例海蓝科技有限公司", "业务种类(服务项目):   互联网信息服务业务", "网站域名:example.cn、yangli.com", "有效期:自2026年1月5日至2029年1月4日", "发证日期:2026年1月5日");

        Assert.Equal(("互联网信息服务业务", "example.cn、yangli.com"), (permit.ValueOf(FieldNames.Scope), permit.ValueOf(FieldNames.Domain)));
    }

    /// <summary>A term that says its end alone, a type under another name, and a title whose second line is set a little smaller.</summary>
    [Fact]
    public void OtherWords_AreKnown()
    {
        var permit = Read("网络文化经营许可证", "编号:鲁网文〔2026〕1234-567号", "单位名称:威海样例海蓝科技有限公司", "主体类型:有限责任公司", "有效期限至:2029年1月4日");

        Assert.Equal(("有限责任公司", "2029-01-04"), (permit.ValueOf(FieldNames.Type), permit.ValueOf(FieldNames.ValidTo)));
    }

    [Theory]
    [InlineData(34, "互联网药品信息服务资格证书")]
    [InlineData(26, null)]
    public void TheLinesOfATitle_MayDifferALittleInSize(double second, string? title)
    {
        var lines = new[] { "证书编号:(鲁)-非经营性-2025-0012", "单位名称:威海样例海蓝科技有限公司", "有效期:自2026年1月5日至2029年1月4日" }.Select((t, i) => PageOf.Line(t, 100, 220 + (60 * i)));
        var view = PageOf.View(new FakeProbe(), [PageOf.Line("互联网药品信息服务", 200, 40, 40), PageOf.Line("资格证书", 290, 100, second), .. lines]);

        var kind = new PreApprovalKind();

        Assert.Equal(title, kind.Find(view).Select(d => kind.Read(d, view).ValueOf(FieldNames.PermitName)).FirstOrDefault());
    }

    /// <summary>What it does not print is not missing.</summary>
    [Fact]
    public void WhatAPermitDoesNotPrint_IsNoField() =>
        Assert.DoesNotContain(FieldNames.Address, Read("网络文化经营许可证", "编号:鲁网文〔2026〕1234-567号", "单位名称:威海样例海蓝科技有限公司", "有效期:自2026年1月5日至2029年1月4日").Fields.Keys);

    /// <summary>There is no other permit of nearly that name.</summary>
    [Fact]
    public void ATitleWithOneCharacterMisread_IsThatOfTheList() =>
        Assert.Equal("信息网络传播视听节目许可证", Read("信息网络专播视听节目许可证", "许可证号:1510234", "开办单位:威海样例海蓝科技有限公司", "有效期限:自2026年1月5日至2029年1月4日").ValueOf(FieldNames.PermitName));

    /// <summary>Large print in dark red: neither reader sees the title, and between them they see every character of it.</summary>
    [Theory]
    [InlineData("信息双络传播视听节目许司证", "信息网络传播视听节目许可证", FieldStatus.Confirmed)]
    [InlineData("信息双络传播视听节日许司证", "言息网络专播视听节三许可证", FieldStatus.Doubtful)]
    public void ATitleThatTwoReadersSeeTogether_IsThatOfTheList(string other, string expected, FieldStatus status)
    {
        var lines = PaperPage.Of("言息网络专播视听节三许可证", "许可证号:1510234", "开办单位:威海样例海蓝科技有限公司", "有效期限:自2026年1月5日至2029年1月4日");
        lines[0] = lines[0] with { Chars = [.. lines[0].Chars.Select((c, i) => c.Text[0] == other[i] ? c : c with { Confidence = 0.5, Alternative = other[i].ToString() })] };

        var name = PaperPage.Read(new PreApprovalKind(), new FakeProbe(), lines).Fields[FieldNames.PermitName];

        Assert.Equal((expected, status), (name.Value, name.Status));
    }

    [Theory]
    [InlineData(')', 0.45, "医疗机构执业许可证")]
    [InlineData('〓', 0.45, "医疗机构执业许可证")]
    [InlineData(')', 0.95, null)]
    [InlineData('工', 0.45, null)]
    public void AMarkWithinATitle_IsNoneOfIt(char mark, double score, string? expected)
    {
        var lines = PaperPage.Of($"医疗机构执{mark}业许可证", "登记号:PDY15828224117D2292", "机构名称:威海样例海蓝诊所", "有效期限:自2026年1月5日至2029年1月4日");
        lines[0] = lines[0] with { Chars = [.. lines[0].Chars.Select(c => c.Text[0] == mark ? c with { Confidence = score } : c)] };
        var sheet = Sheet.From(lines);

        Assert.Equal(expected, PaperTitle.Find(sheet, PermitNames.Pattern, PermitNames.All)?.Text);
    }

    /// <summary>Permits that the list lacks, by what such are called.</summary>
    private static IReadOnlyList<DocumentReading> Reply(string title)
    {
        var view = PageOf.View(new FakeProbe(), [.. PaperPage.Of("关于同意威海样例海蓝传媒有限公司", title, "威海样例海蓝传媒有限公司:", "  经审核,符合有关规定,同意你公司开展上述服务,有效期自2023年9月1日至2026年8月31日。")]);
        var kind = new PreApprovalKind();
        return [.. kind.Find(view).Select(d => kind.Read(d, view))];
    }

    /// <summary>An approval that is a letter; its title begins on the line above.</summary>
    [Fact]
    public void AReply_IsAnApproval()
    {
        var name = Assert.Single(Reply("从事信息网络传播视听节目服务的批复")).Fields[FieldNames.PermitName];

        Assert.Equal(("从事信息网络传播视听节目服务的批复", FieldStatus.Doubtful), (name.Value, name.Status));
    }

    [Fact]
    public void AReplyOfAnotherMatter_IsNone() => Assert.Empty(Reply("从事样例园区道路建设的批复"));

    [Theory]
    [InlineData("医疗器械网络销售备案凭证")]
    [InlineData("网络样例经营许可证")]
    public void APermitOfAnotherName_IsOne(string title) =>
        Assert.Equal(title, Read(title, "备案编号:鲁威械网备2026样00012", "企业名称:威海样例海蓝科技有限公司", "网站名称:样例康选", "备案日期:2026年1月5日").ValueOf(FieldNames.PermitName));

    /// <summary>有　效　期 set wide and the value close behind it: the gap between them is one of a label's, but what follows is not set so.</summary>
    [Fact]
    public void ATermBehindAWideLabel_IsRead()
    {
        var permit = Read("网络文化经营许可证", "编号:鲁网文〔2026〕1234-567号", "单位名称:威海样例海蓝科技有限公司", "有___效___期__自2026年1月5日至2029年1月4日");

        Assert.Equal(("2026-01-05", "2029-01-04"), (permit.ValueOf(FieldNames.ValidFrom), permit.ValueOf(FieldNames.ValidTo)));
    }

    /// <summary>(2026]: one of the pair was misread; (2026) is believed where the shapes say so.</summary>
    [Theory]
    [InlineData("鲁网文〔2026〕1234-567号", false, FieldStatus.Confirmed)]
    [InlineData("鲁网文(2026)1234-567号", false, FieldStatus.Doubtful)]
    [InlineData("鲁网文(2026)1234-567号", true, FieldStatus.Confirmed)]
    [InlineData("鲁网文(2026]1234-567号", false, FieldStatus.Doubtful)]
    public void ABracketOfAnotherKind_IsDoubted(string number, bool areRound, FieldStatus status)
    {
        var probe = new FakeProbe { Brackets = _ => areRound ? [-0.1, -5, -5, -5] : null };
        var permit = PaperPage.Read(new PreApprovalKind(), probe, PaperPage.Of("网络文化经营许可证", $"编号:{number}", "单位名称:威海样例海蓝科技有限公司", "有效期:自2026年1月5日至2029年1月4日"));

        Assert.Equal(status, permit.Fields[FieldNames.PermitNumber].Status);
    }

    [Fact]
    public void APermitForSomethingElse_IsNotOurs() =>
        Assert.Empty(PaperPage.Find(new PreApprovalKind(), PaperPage.Of("食品经营许可证", "经营者名称:威海样例便利店", "许可证编号:JY13710020000001", "有效期至:2029年1月4日")));

    /// <summary>A title broken between its words: neither line is a title by itself.</summary>
    [Fact]
    public void ATitleInTwoLines_IsRead()
    {
        var permit = PaperPage.Read(
            new PreApprovalKind(), new FakeProbe(),
            [PageOf.Line("互联网药品信息服务", 260, 40, 32), PageOf.Line("资格证书", 340, 90, 32), .. PaperPage.Of("", "证书编号:(鲁)-非经营性-2025-0012", "服务单位名称:威海样例药业有限公司", "有效期截止日:2028年3月14日").Where(l => l.Chars.Count > 0)]);

        Assert.Equal(("互联网药品信息服务资格证书", "(鲁)-非经营性-2025-0012"), (permit.ValueOf(FieldNames.PermitName), permit.ValueOf(FieldNames.PermitNumber)));
    }

    /// <summary>The value's first word stands as far from the label as the label's characters from each other.</summary>
    [Fact]
    public void ASpreadTerm_IsRead() =>
        Assert.Equal("2027-09-13", Read("互联网药品信息服务资格证书", "证书编号:(鲁)-非经营性-2025-0012", "机构名称:威海样例海蓝科技有限公司", "有_效_期_限_自2022年09月14日_至_2027年09月13日").ValueOf(FieldNames.ValidTo));

    /// <summary>Permits of more authorities, some of which name neither 名称 nor 单位; whose quality somebody answers for is none of the representative's.</summary>
    [Theory]
    [InlineData("医疗器械经营许可证")]
    [InlineData("药品经营许可证")]
    [InlineData("民办学校办学许可证")]
    [InlineData("出版物经营许可证")]
    public void APermitWithFewItems_IsOne(string title)
    {
        var permit = Read(title, "法定代表人:盖样例", "企业负责人   俎小样", "经营地址:石家庄市样例路8号", "有效期限:至2031年4月14日", "2026年4月15日");

        Assert.Equal((title, "盖样例", "2031-04-14"), (permit.ValueOf(FieldNames.PermitName), permit.ValueOf(FieldNames.Representative), permit.ValueOf(FieldNames.ValidTo)));
    }

    /// <summary>A school's permit: a number by itself below the title, a head that is no representative, and the office that answers for it.</summary>
    [Fact]
    public void ASchoolsPermit_IsRead()
    {
        var permit = Read("民办学校办学许可证", "人社民3710025000127号", "名称   威海样例职业培训学校", "地址   山东省威海市环翠区样例路18号", "校长   王样例", "学校类型   职业技能培训", "有效期限   自2026年1月5日至2029年1月4日", "主管部门:威海市环翠区人力资源和社会保障局");

        Assert.Equal(
            ("人社民3710025000127号", "威海样例职业培训学校", "山东省威海市环翠区样例路18号", "威海市环翠区人力资源和社会保障局"),
            (permit.ValueOf(FieldNames.PermitNumber), permit.ValueOf(FieldNames.Name), permit.ValueOf(FieldNames.Address), permit.ValueOf(FieldNames.Authority)));
    }

    /// <summary>注册住所, 备案部门 and 备案日期: other words for the same.</summary>
    [Fact]
    public void OtherWords_AreTheSameItems()
    {
        var permit = Read("增值电信业务经营许可证", "经营许可证编号:鲁B2-20251234", "公司名称:威海样例海蓝科技有限公司", "法定代表人:王样例", "注册住所:威海市环翠区样例路18号", "有效期至:2029年1月4日", "备案部门:威海市市场监督管理局", "备案日期:2023年9月28日");

        Assert.Equal(
            ("王样例", "威海市环翠区样例路18号", "威海市市场监督管理局", "2023-09-28"),
            (permit.ValueOf(FieldNames.Representative), permit.ValueOf(FieldNames.Address), permit.ValueOf(FieldNames.Authority), permit.ValueOf(FieldNames.IssuedOn)));
    }
}
