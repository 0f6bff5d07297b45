using Beian.Docs.Cli.Reports;

namespace Beian.Docs.Cli.Tests.Reports;

public sealed class NumberMaskTests
{
    [Theory]
    [InlineData("371002199001017715", "371002********7715")]
    [InlineData("37100219900101771X", "371002********771X")]
    [InlineData("号码371002199001017715，电话13800000000。", "号码371002********7715，电话138****0000。")]
    [InlineData("1395920008", "139***0008")]
    [InlineData("371002900101771", "371002*****1771")]
    public void PersonalNumbers_AreHidden(string text, string expected) => Assert.Equal(expected, NumberMask.Apply(text));

    [Theory]
    [InlineData("91371002MA3CXXXX0X")]
    [InlineData("913710021900010123")]
    [InlineData("2026-11-23")]
    [InlineData("鲁ICP备12345678号")]
    public void OtherNumbers_StayReadable(string text) => Assert.Equal(text, NumberMask.Apply(text));
}
