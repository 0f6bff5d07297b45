using Beian.Docs.Documents.Papers.Roles;
using Beian.Docs.Ocr.Roles;

namespace Beian.Docs.Ocr.Tests.Roles;

/// <summary>The model itself, on wordings that it was not learnt from.</summary>
public sealed class RoleReaderTests : IDisposable
{
    private readonly RoleReader _reader = new();

    public void Dispose() => _reader.Dispose();

    /// <summary>Values by role: characters that more likely have it than not.</summary>
    private Dictionary<PaperRole, string> Read(params string[] rows)
    {
        var tokens = new List<RoleToken>();
        for (var y = 0; y < rows.Length; y++)
        {
            float x = 0;
            foreach (var character in rows[y] + RoleToken.End)
            {
                tokens.Add(new RoleToken(character, x, 1.8f * y, 1));
                x += character < 0x2000 ? 0.55f : 1;
            }
        }

        var chances = _reader.Read(tokens);
        Assert.Equal(tokens.Count, chances.Count);
        Assert.All(chances, c => Assert.Equal(1, c.Sum(), 0.01));
        return Enum.GetValues<PaperRole>()
            .Select(r => (Role: r, Text: string.Concat(tokens.Where((t, i) => t.Text != RoleToken.End && chances[i][(2 * (int)r) + 1] + chances[i][(2 * (int)r) + 2] > 0.5).Select(t => t.Text))))
            .Where(r => r.Text.Length > 0).ToDictionary(r => r.Role, r => r.Text);
    }

    [Fact]
    public void ItTellsWhoAuthorizesWhom_ByWhatStandsAroundThem()
    {
        var read = Read(
            "备案事务授权书",
            "厦门样例海蛎养殖有限公司的当家人蓝样例(身份证350203197405124417)",
            "把公司网站“蚝友圈”、域名haoyou-sample.cn的备案手续,",
            "托付给同事康样例(身份证350206199208096624)去办。",
            "厦门样例海蛎养殖有限公司",
            "2026年11月20日");

        Assert.Equal("康样例", read[PaperRole.Authorized]);
        Assert.Equal("350206199208096624", read[PaperRole.AuthorizedIdNumber]);
        Assert.Equal("蓝样例", read[PaperRole.Representative]);
        Assert.Equal("350203197405124417", read[PaperRole.RepresentativeIdNumber]);
        Assert.Equal("蚝友圈", read[PaperRole.Service]);
        Assert.Equal("haoyou-sample.cn", read[PaperRole.Domain]);
        Assert.Equal("2026年11月20日", read[PaperRole.SignedOn]);
        Assert.Equal("厦门样例海蛎养殖有限公司厦门样例海蛎养殖有限公司", read[PaperRole.Unit]);
    }

    [Fact]
    public void ItTellsTheRegistrar_FromTheHolder()
    {
        var read = Read(
            "域名登记凭证",
            "域名lvzhu-sample.com现登记在绿竹样例园林设计事务所名下,",
            "由海纳样例数码有限公司受理注册。",
            "首次注册于2024年3月5日,将于2029年3月5日届满。");

        Assert.Equal("绿竹样例园林设计事务所", read[PaperRole.Unit]);
        Assert.Equal("海纳样例数码有限公司", read[PaperRole.Registrar]);
        Assert.Equal("2024年3月5日", read[PaperRole.RegisteredOn]);
        Assert.Equal("2029年3月5日", read[PaperRole.ExpiresOn]);
    }

    [Fact]
    public void WordsWithoutAValue_AreNone() => Assert.Empty(Read("授权委托书", "被授权人无转委托权,受托人应当在授权范围内办理。", "本授权书一式两份,自签署之日起生效。"));
}
