using Beian.Docs.Documents;
using Beian.Docs.Samples.Drawing;
using SkiaSharp;

namespace Beian.Docs.Samples.Organizations;

/// <summary>Prints what a certificate says: number, items, registrar and date (证书内容).</summary>
public sealed class CertificateBody
{
    private readonly CertificatePaper _paper;
    private readonly Organization _organization;
    private readonly LicensePrinter _printer;
    private readonly string _separator;
    private readonly bool _isRuled;
    private bool _isAuthorityItem;

    public CertificateBody(CertificatePaper paper, Organization organization)
    {
        (_paper, _organization) = (paper, organization);
        _printer = new LicensePrinter(paper.Sheet, paper.Type, paper.Dice);
        _separator = paper.Dice.Pick(("", 0.6), ("：", 0.3), (":", 0.1));
        _isRuled = paper.Dice.Chance(0.25);
        paper.Sheet.Trait("ruled", _isRuled ? "yes" : "no");
        paper.Sheet.Trait("separator", _separator.Length == 0 ? "none" : "colon");
    }

    public void Code(double left, double y, double size, double right)
    {
        var isBelow = _paper.Dice.Chance(0.25);
        _printer.Number(_organization.CodeTitle + _separator, _organization.Code, FieldNames.CreditCode, left, y, isBelow, size, isBelow ? double.MaxValue : right);
    }

    /// <summary>One under another; gives the place below.</summary>
    public double Column(IReadOnlyList<LicenseItem> items, double left, double right, double top, double pitch)
    {
        var labelWidth = LabelWidth(items);
        var valueLeft = left + labelWidth + (_separator.Length > 0 ? 3.5 : 2.5) + _paper.Dice.Between(0, 3);
        foreach (var item in items)
        {
            var printed = item with { Separator = _separator };
            var from = top;
            top = _printer.Column([printed], left, labelWidth, valueLeft, right - valueLeft, top, pitch);
            if (_isRuled)
                Rule(left - 1, right + 1, from + ((top - from) - (pitch / 2)));
        }

        return top;
    }

    /// <summary>How wide the longest label of a column is, no less than five characters.</summary>
    public double LabelWidth(IReadOnlyList<LicenseItem> items) => Math.Max(5, items.Max(i => i.Label.Length)) * _paper.Type.Label.Size * 1.02;

    /// <summary>The items of a column, and now and then the registrar as the last of them.</summary>
    public IReadOnlyList<LicenseItem> WithAuthority(IEnumerable<LicenseItem> items)
    {
        _isAuthorityItem = _paper.Dice.Chance(0.2);
        return _isAuthorityItem ? [.. items, LicenseItem.Whole(_organization.AuthorityTitle, _organization.Authority, FieldNames.Authority)] : [.. items];
    }

    /// <summary>The registrar over its seal, and the date.</summary>
    public void Foot(double labelLeft, double y, double right, double radius)
    {
        var dice = _paper.Dice;
        var sealX = Math.Min(right - (radius * 0.85), labelLeft + dice.Between(26, 52));
        if (_isAuthorityItem)
            Marks.Seal(_paper.Sheet, _organization.Authority, sealX, y + 10, radius, _paper.Type.Seal, dice.Bell(9));
        else
            _printer.Authority(_organization.AuthorityTitle + _separator, _organization.Authority, 0.4, labelLeft, y, sealX, y + dice.Between(4, 12), radius, right - 1);
        if (_organization.IssuedOn is not { } issued)
            return;
        var dateY = y + dice.Between(14, 18);
        if (_organization.IssuedTitle is { } title)
        {
            var label = _paper.Sheet.Text(title + _separator, labelLeft, dateY, _paper.Type.Label);
            _printer.IssuedOn(issued, _organization.Dates, label.Right + 3, dateY);
        }
        else
        {
            _printer.IssuedOn(issued, _organization.Dates, labelLeft + dice.Between(0, 10), dateY);
        }
    }

    private void Rule(double left, double right, double y)
    {
        using var line = new SKPaint { Color = new SKColor(120, 110, 110), StrokeWidth = 0.2f, IsAntialias = true };
        _paper.Sheet.Canvas.DrawLine((float)left, (float)y, (float)right, (float)y, line);
    }
}
