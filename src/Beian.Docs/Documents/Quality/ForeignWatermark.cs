using System.Text.RegularExpressions;
using Beian.Docs.Geometry;
using Beian.Docs.Identifiers;
using Beian.Docs.Recognition;

namespace Beian.Docs.Documents.Quality;

/// <summary>Words across the document that lend it to another purpose (水印用途不符). [T21][DYM][HWK] R-085</summary>
/// <remarks>
/// “仅供备案使用” and the like are welcome. What names a known other purpose is a warning; what names none that is known is said and no more,
/// for watermarks are read badly.
/// </remarks>
public sealed partial class ForeignWatermark : IQualitySign
{
    public const string Code = "quality.watermark";

    /// <summary>Contrast below which a line is no print, and the slope from which it runs across.</summary>
    private const double Pale = 0.35, Aslant = 0.08;

    /// <summary>Score of a line above which none of its characters is likely to be another.</summary>
    private const double Sure = 0.95;

    /// <summary>So many times the same is written all over the page.</summary>
    private const int Repeated = 3;

    /// <summary>The score below which a piece may be a stroke of a seal that looks like a word.</summary>
    private const double Legible = 0.7;

    private static readonly string[] Ours = ["备案", "备", "案", "网站", "域名", "互联网", "ICP", "APP", "小程序", "接入", "工信", "管局", "阿里云", "腾讯云", "华为云", "百度云", "智能云"];

    /// <summary>What marks a specimen, which names no purpose of its own: 样例仅供测试使用.</summary>
    private static readonly string[] Specimens = ["样例", "样本", "示例", "测试", "演示", "SPECIMEN"];

    /// <summary>Papers whose own sentences speak of what they are for.</summary>
    private static readonly string[] Wordy = [DocumentKinds.AuthorizationLetter, DocumentKinds.CommitmentLetter, DocumentKinds.VerificationSheet, DocumentKinds.SitePlan, DocumentKinds.DomainCertificate, DocumentKinds.PreApproval];

    private static readonly string[] Others =
    [
        "商标", "专利", "贷款", "借款", "信贷", "开户", "银行", "投标", "招标", "竞标", "工商", "社保", "公积金", "租房", "租赁", "签证", "保险", "入职", "应聘", "报名", "考试", "房产",
        "抵押", "担保", "支付", "税务", "报税", "发票", "驾驶", "购车", "过户", "股权", "开店", "淘宝", "抖店", "京东", "拼多多", "手机卡", "电话卡", "实名认证手机", "合同", "资质申报",
        "招聘", "面试", "求职", "落户", "入学", "学籍", "理赔", "信用卡", "网贷", "住宿", "出国", "公证", "诉讼", "仲裁", "医保", "参保", "车辆", "年检", "培训", "职称", "补贴", "挂靠", "竞拍", "采购", "供应商", "融资", "上牌", "购房", "买房", "装修", "物业",
    ];

    public DocumentIssue? Judge(QualityView view) => Issues(view).OrderByDescending(i => i.Severity).FirstOrDefault();

    private static IEnumerable<DocumentIssue> Issues(QualityView view)
    {
        foreach (var line in view.Lines.Where(l => Lies(l.Quad.Center, view.Document.Region) || IsAllOver(l, view.Lines)))
        {
            var text = PlainText.Squeeze(line.Text);
            var match = Purpose().Match(text);
            // Of pale writing aslant across the print often only a piece is read: 限银行开.
            if (!match.Success && IsAcross(line) && line.Confidence > Legible && Others.Any(o => text.Contains(o, StringComparison.Ordinal)) && !Stamped().IsMatch(text) && !IsPrinted(text, view))
                match = Whole().Match(text);
            if (!match.Success || Ours.Any(o => text.Contains(o, StringComparison.OrdinalIgnoreCase)))
                continue;
            // 仅供圣客使用 beside 仅供备案使用: what is written all over is the same everywhere, and misread over the print.
            var namesOther = Others.Any(o => match.Value.Contains(o, StringComparison.Ordinal));
            if (!namesOther && view.Lines.Any(l => l != line && IsOurs(PlainText.Squeeze(l.Text), match.Length)))
                continue;
            var isSpecimen = Specimens.Any(s => text.Contains(s, StringComparison.OrdinalIgnoreCase));
            // One that names no known purpose is a watermark for another all the same where it was read whole and well.
            var isKnown = namesOther || (line.Confidence > Sure && !isSpecimen && !Wordy.Contains(view.Document.Kind) && Finished().IsMatch(match.Value));
            if (isSpecimen && !isKnown)
                continue;
            yield return new DocumentIssue(
                Code,
                isKnown ? Severity.Warning : Severity.Info,
                null,
                isKnown
                    ? $"水印写的是“{match.Value}”，不是备案用途。请换成没有水印的，或只写“仅供备案使用”的图片。"
                    : $"水印读作“{match.Value}”，请确认它写的是备案用途。")
            { Box = line.Quad };
        }
    }

    /// <summary>Of the same length, and for a filing.</summary>
    private static bool IsOurs(string text, int length) => Purpose().Match(text) is { Success: true } match && match.Length == length && Ours.Any(o => match.Value.Contains(o, StringComparison.OrdinalIgnoreCase));

    /// <summary>物业 of 样例物业服务有限公司 in the arc of its seal: the paper itself has the words.</summary>
    private static bool IsPrinted(string piece, QualityView view) => view.Lines.Any(l => !IsAcross(l) && PlainText.Squeeze(l.Text).Contains(piece, StringComparison.Ordinal));

    private static bool IsAcross(TextLine line) =>
        line.Contrast < Pale && Math.Abs(line.Quad.TopRight.Y - line.Quad.TopLeft.Y) > Aslant * Math.Abs(line.Quad.TopRight.X - line.Quad.TopLeft.X);

    /// <summary>Written across the page again and again: what lies over the cards themselves is read worse than what lies beside them.</summary>
    private static bool IsAllOver(TextLine line, IReadOnlyList<TextLine> lines) =>
        IsAcross(line) && line.Confidence > Sure && lines.Count(l => IsAcross(l) && l.Text == line.Text) >= Repeated;

    private static bool Lies(PagePoint point, Quad region) =>
        point.X > region.Left && point.X < region.Right && point.Y > region.Top && point.Y < region.Bottom;

    /// <summary>合同专用章, 样例租赁有限公司: a piece of a stamp's arc.</summary>
    [GeneratedRegex("章$|专用章|公司|公章|[局厅院校所社会]$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Stamped();

    [GeneratedRegex(".{3,}(?:使用|专用|之用|无效)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Finished();

    [GeneratedRegex("^.+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();

    [GeneratedRegex("(?:仅供|仅限|仅用于|只供|只用于|专供|只限)[^,。;、()]{2,20}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Purpose();
}
