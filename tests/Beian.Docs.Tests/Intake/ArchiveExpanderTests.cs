using System.Text;
using Beian.Docs.Intake;

namespace Beian.Docs.Tests.Intake;

public sealed class ArchiveExpanderTests
{
    [Fact]
    public void Entries_ComeWithTheArchivesName()
    {
        var files = Expand(Zips.Of(("身份证/正面.jpg", Zips.Picture), ("b.jpg", Zips.Picture)));
        Assert.Equal(["a.zip/身份证/正面.jpg", "a.zip/b.jpg"], files.Select(f => f.Name));
        Assert.All(files, f => Assert.Equal(Zips.Picture, f.Content.ToArray()));
    }

    [Fact]
    public void Names_InGbkAreRead()
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding("gbk")!;
        var zip = Zips.WithoutNameFlag(Zips.Of(gbk, ("营业执照副本.jpg", Zips.Picture)));
        Assert.Equal("a.zip/营业执照副本.jpg", Assert.Single(Expand(zip)).Name);
    }

    [Fact]
    public void Names_InUtf8WithoutItsFlagAreRead()
    {
        var zip = Zips.WithoutNameFlag(Zips.Of(("营业执照副本.jpg", Zips.Picture)));
        Assert.Equal("a.zip/营业执照副本.jpg", Assert.Single(Expand(zip)).Name);
    }

    [Theory]
    [InlineData("../../etc/cron.d/x")]
    [InlineData("inner/../../x.jpg")]
    [InlineData("/etc/passwd")]
    [InlineData(@"..\x.jpg")]
    [InlineData(@"C:\x.jpg")]
    [InlineData("a\u0001b.jpg")]
    public void UnsafePath_IsRefusedAlone(string name)
    {
        var files = Expand(Zips.Of((name, Zips.Picture), ("good.jpg", Zips.Picture)));
        Assert.Equal([IntakeErrorCodes.ArchiveUnsafePath, null], files.Select(f => f.Error?.Code));
    }

    [Theory]
    [InlineData("..jpg")]
    [InlineData("备份...2/x..y.jpg")]
    public void Dots_AloneAreNoAttack(string name) => Assert.Null(Assert.Single(Expand(Zips.Of((name, Zips.Picture)))).Error);

    [Fact]
    public void NestedArchive_IsRefusedAlone()
    {
        var inner = Zips.Of(("x.jpg", Zips.Picture));
        var files = Expand(Zips.Of(("inner.jpg", inner), ("good.jpg", Zips.Picture)));
        Assert.Equal([IntakeErrorCodes.ArchiveNested, null], files.Select(f => f.Error?.Code));
    }

    [Fact]
    public void Workbook_IsNoNestedArchive()
    {
        var workbook = Zips.Of(("[Content_Types].xml", "<Types/>"u8.ToArray()));
        Assert.Null(Assert.Single(Expand(Zips.Of(("form.xlsx", workbook)))).Error);
    }

    [Fact]
    public void EncryptedEntry_IsSaidToBe() =>
        Assert.Equal(IntakeErrorCodes.Encrypted, Assert.Single(Expand(Zips.Encrypted(Zips.Of(("x.jpg", Zips.Picture))))).Error?.Code);

    [Fact]
    public void Litter_IsPassedOver()
    {
        var files = Expand(Zips.Of(
            ("__MACOSX/._x.jpg", [1]), (".DS_Store", [1]), ("a/Thumbs.db", [1]), ("desktop.ini", [1]), ("expected.json", [1]), ("leer/", []), ("x.jpg", Zips.Picture)));
        Assert.Equal("a.zip/x.jpg", Assert.Single(files).Name);
    }

    [Fact]
    public void TooManyFiles_AreRefusedBeforeUnpacking()
    {
        var zip = Zips.Of([.. Enumerable.Range(0, 4).Select(i => ($"{i}.jpg", Zips.Picture))]);
        Assert.Equal(IntakeErrorCodes.ArchiveTooManyFiles, Assert.Single(Expand(zip, new() { MaxArchiveFiles = 3 })).Error?.Code);
    }

    [Fact]
    public void EnormousTableOfContents_IsRefusedBeforeItIsLoaded()
    {
        var zip = Zips.Of([.. Enumerable.Range(0, 60_000).Select(i => ($"{i}/{new string('x', 30)}", Array.Empty<byte>()))]);
        Assert.Equal(IntakeErrorCodes.ArchiveTooManyFiles, Assert.Single(Expand(zip)).Error?.Code);
    }

    [Fact]
    public void TooMuchContent_IsRefusedBeforeUnpacking()
    {
        var zip = Zips.Of(("1.jpg", new byte[600]), ("2.jpg", new byte[600]));
        Assert.Equal(IntakeErrorCodes.ArchiveTooLarge, Assert.Single(Expand(zip, new() { MaxArchiveBytes = 1000 })).Error?.Code);
    }

    [Fact]
    public void LargeEntry_IsRefusedAlone()
    {
        var files = Expand(Zips.Of(("bomb.jpg", new byte[30_000_000]), ("good.jpg", Zips.Picture)));
        Assert.Equal([IntakeErrorCodes.TooLarge, null], files.Select(f => f.Error?.Code));
    }

    [Fact]
    public void EntryThatDeclaresTooLittle_GivesNoMoreThanItDeclared()
    {
        var zip = Zips.Declaring(Zips.Of(("bomb.jpg", new byte[30_000_000])), 100);
        var file = Assert.Single(Expand(zip));
        Assert.True(file.Content.Length <= 100);
    }

    [Fact]
    public void EntryThatDeclaresTooMuch_IsDamaged()
    {
        var zip = Zips.Declaring(Zips.Of(("x.jpg", new byte[5000])), 6000);
        Assert.Equal(IntakeErrorCodes.Damaged, Assert.Single(Expand(zip)).Error?.Code);
    }

    [Fact]
    public void TruncatedArchive_IsDamaged()
    {
        var zip = Zips.Of(("x.jpg", new byte[5000]));
        foreach (var length in new[] { 4, 30, zip.Length / 2, zip.Length - 30, zip.Length - 1 })
            Assert.Equal(IntakeErrorCodes.Damaged, Assert.Single(Expand(zip[..length])).Error?.Code);
    }

    [Fact]
    public void FlippedBits_EndInResults()
    {
        var zip = Zips.Of(("身份证.jpg", Zips.Picture), ("b.jpg", new byte[300]));
        var random = new Random(20261123);
        for (var round = 0; round < 400; round++)
        {
            var copy = zip.ToArray();
            for (var flips = random.Next(1, 5); flips > 0; flips--)
                copy[random.Next(copy.Length)] ^= (byte)(1 << random.Next(8));
            Assert.All(Expand(copy), f => Assert.True(f.Error is not null || f.Content.Length <= 300));
        }
    }

    [Fact]
    public void EmptyArchive_IsSaidToBe() => Assert.Equal(IntakeErrorCodes.Empty, Assert.Single(Expand(Zips.Of())).Error?.Code);

    private static List<InputFile> Expand(byte[] zip, IntakeOptions? options = null)
    {
        using var stream = new MemoryStream(zip);
        return [.. new ArchiveExpander(options ?? new()).Expand("a.zip", stream)];
    }
}
