using Beian.Docs.Rules;

namespace Beian.Docs.Exporters;

/// <summary>What an export says about the check, in every format in the same words (核验结论).</summary>
public static class VerdictWords
{
    /// <summary>可以提交, 需要人工核对, 不能提交.</summary>
    public static string Short(Verdict verdict) => verdict switch
    {
        Verdict.Ready => "可以提交",
        Verdict.Review => "需要人工核对",
        _ => "不能提交",
    };

    /// <summary>A sentence that says what to do with the data.</summary>
    public static string Sentence(Verdict verdict) => verdict switch
    {
        Verdict.Ready => "核验通过，可以提交。",
        Verdict.Review => "有存疑或警告，请人工核对后再提交。",
        _ => "核验未通过，有必须改正的问题或缺少的材料，请勿直接提交。",
    };
}
