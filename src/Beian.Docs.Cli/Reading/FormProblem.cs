using Beian.Docs.Documents;
using Beian.Docs.Rules;

namespace Beian.Docs.Cli.Reading;

/// <summary>What can be wrong with how the form lies in its folder (备案表缺失或重复).</summary>
public static class FormProblem
{
    /// <summary>没有备案表</summary>
    public const string NoForm = "F-020";

    /// <summary>不止一份备案表</summary>
    public const string SeveralForms = "F-021";

    public static Finding Missing() => new()
    {
        Code = NoForm,
        Severity = Severity.Blocking,
        Field = "",
        Message = "文件夹里没有备案表（form.json 或 form.xlsx），无法核对。请用 ./beian form --out form.xlsx 生成模板，填写后放进文件夹。",
    };

    public static Finding Several(string used, IEnumerable<string> ignored) => new()
    {
        Code = SeveralForms,
        Severity = Severity.Warning,
        Field = "",
        Message = $"文件夹里不止一份备案表：用了 {used}，没有用 {string.Join("、", ignored)}。请只留一份，再核验一次。",
    };

    public static Finding Unreadable(string file, string why) => new()
    {
        Code = Docs.Filings.Forms.FormProblemCodes.Unusable,
        Severity = Severity.Blocking,
        Field = "",
        Message = $"备案表 {file} 不能使用：{why}",
    };
}
