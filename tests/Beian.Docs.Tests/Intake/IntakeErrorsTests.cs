using System.Reflection;
using Beian.Docs.Intake;

namespace Beian.Docs.Tests.Intake;

public sealed class IntakeErrorsTests
{
    public static TheoryData<string> Codes() =>
        [.. typeof(IntakeErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetValue(null)!)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void EveryCode_HasASentenceThatSaysWhatToDo(string code)
    {
        var error = IntakeErrors.Of(code, new());
        Assert.Equal(code, error.Code);
        Assert.Contains("请", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("。", error.Message, StringComparison.Ordinal);
    }
}
