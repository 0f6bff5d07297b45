using Beian.Docs.Documents;
using Beian.Docs.Recognition;
using Beian.Docs.Geometry;
using Beian.Docs.Testing.Pages;
using static Beian.Docs.Tests.Documents.IdCard.FrontOfACard;

namespace Beian.Docs.Tests.Documents.IdCard;

/// <summary>Where an address of a card may have lost a character.</summary>
public sealed class IdCardAddressTests
{
    /// <summary>The last line is full: 室 may have gone to the next one, unless nothing is printed there.</summary>
    [Theory]
    [InlineData(0.001, FieldStatus.Confirmed)]
    [InlineData(0.02, FieldStatus.Doubtful)]
    public void AddressThatEndsInANumber_IsWholeWhereNothingIsBelow(double ink, FieldStatus status)
    {
        var lines = Card().Where(l => l.Text != "88号2单元301室").Append(At("青云小区幸福里2号2单元301", 16.3, 34.3)).ToArray();

        Assert.Equal(status, Read(new FakeProbe { Ink = ink }, lines).Fields[FieldNames.Address].Status);
    }

    /// <summary>Eleven characters a line: 样例样例统|路312号 has lost 一. Where no line is longer than ten the card breaks earlier.</summary>
    [Theory]
    [InlineData("浙江省杭州市西湖区统", "路312号金海湾7幢1单元", 0, FieldStatus.Doubtful)]
    [InlineData("浙江省杭州市西湖区统一", "路312号金海湾7幢1单元", 0.05, FieldStatus.Confirmed)]
    [InlineData("浙江省杭州市西湖区样", "例路312号样例7幢1室", 0, FieldStatus.Confirmed)]
    [InlineData("浙江省杭州市西湖区统", "路312号样例7幢1室", 0.05, FieldStatus.Doubtful)]
    public void AddressWithRoomForMoreOnALine_HasLostACharacter(string first, string second, double ink, FieldStatus status)
    {
        TextLine[] lines = [.. Card().Where(l => !l.Text.StartsWith("山东", StringComparison.Ordinal) && !l.Text.StartsWith("88", StringComparison.Ordinal)), At(first, 16.3, 30), At(second, 16.3, 34.3), At("8室", 16.3, 38.6)];

        Assert.Equal(status, Read(new FakeProbe { Ink = ink }, lines).Fields[FieldNames.Address].Status);
    }

    /// <summary>The detector passed over 一 at the line's end; a longer crop shows it.</summary>
    [Theory]
    [InlineData("辽宁省沈阳市和平区统一", "辽宁省沈阳市和平区统一路298号", FieldStatus.Doubtful)]
    [InlineData("辽宁省沈阳市和平区统-", "辽宁省沈阳市和平区统一路298号", FieldStatus.Doubtful)]
    [InlineData("辽宁省沈阳市和平区统", "辽宁省沈阳市和平区统路298号", FieldStatus.Confirmed)]
    [InlineData("辽宁省沈阳市和平区统,", "辽宁省沈阳市和平区统路298号", FieldStatus.Confirmed)]
    public void OneThatNoBoxHolds_IsSeenInALongerCrop(string seen, string address, FieldStatus status)
    {
        var card = Read(
            new FakeProbe { Again = seen },
            [.. Card().Where(l => !l.Text.StartsWith("山东", StringComparison.Ordinal) && !l.Text.StartsWith("88", StringComparison.Ordinal)), At("辽宁省沈阳市和平区统", 16.3, 30), At("路298号", 16.3, 34.3)]);

        Assert.Equal((address, status), (card.ValueOf(FieldNames.Address), card.Fields[FieldNames.Address].Status));
    }

    /// <summary>统一路, broken behind 一, of which one recognizer thinks that it is a cross.</summary>
    [Theory]
    [InlineData("-", null)]
    [InlineData("-", "+")]
    [InlineData("一", "-")]
    public void DashAtTheEndOfALine_IsANumber(string dash, string? other)
    {
        var line = At("湖北省武汉市武昌区统" + dash, 16.3, 30);
        line = line with { Chars = [.. line.Chars.Select(c => c.Text == dash ? c with { Confidence = 0.82, Alternative = other } : c)] };
        TextLine[] lines = [.. Card().Where(l => !l.Text.StartsWith("山东", StringComparison.Ordinal) && !l.Text.StartsWith("88", StringComparison.Ordinal)), line, At("路3号", 16.3, 34.3)];

        Assert.Equal("湖北省武汉市武昌区统一路3号", Read(new FakeProbe("湖北省武汉市武昌区统一路3号"), lines).ValueOf(FieldNames.Address));
    }

    /// <summary>Set as wide, the gap before 民 is no wider than any other of its line.</summary>
    [Fact]
    public void StreetCalledLikeALabel_InWidePrint_IsOfTheAddress()
    {
        var street = PageOf.Line("山_东_省_威_海_市_环_翠_区_民_族_大_道", 0, 0, 20);
        var place = At("山东省威海市环翠区民族大道", 16.3, 30);
        var lines = Card().Where(l => !l.Text.StartsWith("山东", StringComparison.Ordinal)).Append(street with { Quad = Quad.FromBox(place.Quad.Left, place.Quad.Top, place.Quad.Left + (1.46 * place.Quad.Width), place.Quad.Bottom) }).ToArray();

        Assert.Equal(("山东省威海市环翠区民族大道88号2单元301室", "汉"), Read(new FakeProbe(), lines) is var card ? (card.ValueOf(FieldNames.Address), card.ValueOf(FieldNames.Ethnicity)) : default);
    }

    [Fact]
    public void AnAddressWithAWordLikeALabel_IsWhole()
    {
        var lines = Card().Where(l => !l.Text.StartsWith("山东", StringComparison.Ordinal)).Append(At("山东省威海市环翠区民族大道", 16.3, 30)).ToArray();

        Assert.Equal(("山东省威海市环翠区民族大道88号2单元301室", "汉"), Read(new FakeProbe(), lines) is var card ? (card.ValueOf(FieldNames.Address), card.ValueOf(FieldNames.Ethnicity)) : default);
    }

    [Fact]
    public void AddressWithoutItsSecondLine_IsNotConfirmed()
    {
        var address = Read(new FakeProbe(), [.. Card().Where(l => !l.Text.StartsWith("88号", StringComparison.Ordinal))]).Fields[FieldNames.Address];

        Assert.Equal((FieldStatus.Doubtful, "山东省威海市环翠区样例路"), (address.Status, address.Value));
    }

    [Theory]
    [InlineData("88号2-41620", FieldStatus.Doubtful)] // 4#1620
    [InlineData("88号2-4162", FieldStatus.Confirmed)]
    public void NumberLongerThanRoomsHave_IsNotConfirmedByOneReader(string line, FieldStatus status) =>
        Assert.Equal(status, Read(new FakeProbe(), [.. Card().Where(l => !l.Text.StartsWith("88号", StringComparison.Ordinal)), At(line, 16.3, 34.3)]).Fields[FieldNames.Address].Status);
}
