using Beian.Docs.Documents;
using Beian.Docs.Rules;

namespace Beian.Docs.Filings.Forms;

/// <summary>Collects what is wrong with a form while it is read; stops counting at a limit (备案表问题清单).</summary>
public sealed class FormProblems
{
    private readonly List<Finding> _found = [];
    private int _dropped;

    /// <summary>What was found, with one more line when there was too much to list.</summary>
    public IReadOnlyList<Finding> All => _dropped == 0
        ? [.. _found]
        : [.. _found, Create(FormProblemCodes.TooLarge, Severity.Blocking, "", $"备案表还有 {_dropped} 处问题没有逐一列出，请先改正上面的问题再核验。", null)];

    /// <summary>Papers that agree with each other are nothing to submit yet.</summary>
    public static Finding Empty { get; } =
        Create(FormProblemCodes.Empty, Severity.Warning, "", "还没有备案表：只核对了材料本身和材料之间。请填写或上传备案表，再核验一次。", null);

    public void Add(string code, Severity severity, string pointer, string message, string? formValue = null)
    {
        if (_found.Count < FormLimits.MaxProblems)
            _found.Add(Create(code, severity, pointer, message, formValue));
        else
            _dropped++;
    }

    public void Unusable(string message) => Add(FormProblemCodes.Unusable, Severity.Blocking, "", message);

    public void Malformed(string pointer, string message, string? formValue = null) =>
        Add(FormProblemCodes.Malformed, Severity.Blocking, pointer, message, formValue);

    private static Finding Create(string code, Severity severity, string pointer, string message, string? formValue) => new()
    {
        Code = code,
        Severity = severity,
        Field = pointer,
        Message = message,
        FormValue = formValue is { Length: > 200 } ? formValue[..200] + "…" : formValue,
        Source = "备案表格式说明 docs/form.schema.json",
    };
}
