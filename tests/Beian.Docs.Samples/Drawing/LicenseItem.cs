using Beian.Docs.Documents;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;

namespace Beian.Docs.Samples.Drawing;

/// <summary>A label and its value on a license (登记项).</summary>
/// <param name="Label">Without spaces.</param>
/// <param name="Printed">The value as it is printed.</param>
/// <param name="Fields">What it says.</param>
public sealed record LicenseItem(string Label, string Printed, params IReadOnlyList<LicenseItemField> Fields)
{
    /// <summary>Takes the label's own text as a field when not null.</summary>
    public string? LabelField { get; init; }

    /// <summary>Printed behind the label, such as a colon.</summary>
    public string Separator { get; init; } = "";

    public static LicenseItem Name(Company c) => Whole(c.Generation == LicenseGeneration.G0 && c.Format == LicenseFormat.SoleTrader ? "字号名称" : "名称", c.Name, FieldNames.Name);

    public static LicenseItem Type(Company c, string label = "类型") => Whole(label, c.Type, FieldNames.Type);

    public static LicenseItem Address(Company c) => Whole(c.AddressTitle, c.Address, FieldNames.Address);

    public static LicenseItem Scope(Company c) => Whole(c.ScopeTitle, c.Scope, FieldNames.Scope);

    public static LicenseItem Representative(Company c) =>
        Whole(c.RepresentativeTitle, c.Representative, FieldNames.Representative) with { LabelField = FieldNames.RepresentativeTitle };

    public static LicenseItem? Capital(Company c) => c.Capital is null ? null : Whole(c.CapitalTitle!, c.Capital, FieldNames.Capital);

    public static LicenseItem? Composition(Company c) => c.Composition is null ? null : Whole("组成形式", c.Composition, FieldNames.Composition);

    public static LicenseItem Established(Company c)
    {
        var printed = DateWriter.Write(c.EstablishedOn, c.Dates);
        return new(c.EstablishedTitle, printed, new LicenseItemField(FieldNames.EstablishedOn, PrintedValue.Of(c.EstablishedOn), 0, printed.Length));
    }

    public static LicenseItem? Term(Company c)
    {
        if (c.Term is not { } printed)
            return null;
        var fields = new List<LicenseItemField>();
        if (c.ValidFrom is { } from)
        {
            var text = DateWriter.Write(from, c.Dates);
            fields.Add(new(FieldNames.ValidFrom, PrintedValue.Of(from), printed.IndexOf(text, StringComparison.Ordinal), text.Length));
        }

        if (c.ValidTo is { } to)
        {
            var text = DateWriter.Write(to, c.Dates);
            fields.Add(new(FieldNames.ValidTo, PrintedValue.Of(to), printed.LastIndexOf(text, StringComparison.Ordinal), text.Length));
        }
        else if (c.IsOpenEnded)
        {
            var word = c.ValidFrom is null ? printed : FieldNames.OpenEnd;
            fields.Add(new(FieldNames.ValidTo, FieldNames.OpenEnd, printed.LastIndexOf(word, StringComparison.Ordinal), word.Length));
        }

        return new(c.TermTitle!, printed, fields);
    }

    public static LicenseItem Whole(string label, string printed, string field) =>
        new(label, printed, new LicenseItemField(field, PrintedValue.Of(printed), 0, printed.Length));
}
