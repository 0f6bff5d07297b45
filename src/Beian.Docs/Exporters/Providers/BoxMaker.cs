using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.CodeTables;

namespace Beian.Docs.Exporters.Providers;

/// <summary>Makes boxes from the fields of a report (填写框生成).</summary>
internal sealed class BoxMaker(FilingReport report, Func<string, string, IEnumerable<string>> limits)
{
    private readonly Dictionary<string, FilledField> _fields = FilledFields.Of(report).ToDictionary(f => f.Value.Pointer);

    public FilledField Field(string pointer) => _fields[pointer];

    public FormBox Plain(string pointer, bool required = true)
    {
        var field = _fields[pointer];
        return new FormBox { Field = field, Value = field.Value.Text, IsRequired = required, Warnings = [.. LimitsOf(pointer, field.Value.Text)] };
    }

    public FormBox Coded(string pointer, CodeTable table)
    {
        var item = Plain(pointer);
        return table.Find(item.Value) is { } entry
            ? item with { Value = entry.Name, Code = entry.Code }
            : item with { Warnings = item.Value is null ? [] : [.. item.Warnings, NoCode(item.Value, table)] };
    }

    public FormBox Many(string pointer, CodeTable? table, bool required = true)
    {
        var field = _fields[pointer];
        var without = table is null ? [] : field.Value.Values.Where(v => !table.Knows(v) && v != PreApprovals.None);
        return new FormBox
        {
            Field = field,
            Values = [.. field.Value.Values.Select(v => table?.Find(v)?.Name ?? v)],
            Codes = table is null ? [] : [.. field.Value.Values.Select(v => table.Find(v)?.Code)],
            IsRequired = required,
            Warnings = [.. LimitsOf(pointer, field.Value.Text), .. without.Select(v => NoCode(v, table!))],
        };
    }

    /// <summary>A division that an address begins with.</summary>
    public FormBox Part(string pointer, string? value, string? code, SplitAddress? warned = null) => new()
    {
        Field = _fields[pointer],
        Value = value,
        Code = code is null ? null : long.Parse(code),
        IsRequired = true,
        Warnings = warned is not null && _fields[pointer].Value.IsFilled ? warned.Warnings : [],
    };

    public FormBox OpenEnd(string pointer) => new()
    {
        Field = _fields[pointer],
        Value = _fields[pointer].Value.Text switch { null => null, FieldNames.OpenEnd => "是", _ => "否" },
    };

    /// <summary>The period of an ID as one text, such as 2004.10.27-长期; as little to be relied on as the weaker of its ends.</summary>
    public FormBox Period(string parent)
    {
        var (from, to) = (_fields[$"{parent}/idValidFrom"], _fields[$"{parent}/idValidTo"]);
        return new FormBox
        {
            Field = Weaker(from, to),
            Value = from.Value.IsFilled && to.Value.IsFilled ? $"{Dotted(from.Value.Text!)}-{Dotted(to.Value.Text!)}" : null,
            IsRequired = true,
        };
    }

    public IEnumerable<string> LimitsOf(string pointer, string? value) => value is null ? [] : limits(pointer, value);

    private static FilledField Weaker(FilledField one, FilledField other) => Weight(one.Status) >= Weight(other.Status) ? one : other;

    private static int Weight(FilledStatus status) => status switch
    {
        FilledStatus.Wrong => 5,
        FilledStatus.Missing => 4,
        FilledStatus.Warned => 3,
        FilledStatus.Doubtful => 2,
        FilledStatus.FormOnly => 1,
        _ => 0,
    };

    private static string Dotted(string date) => date.Replace('-', '.');

    private static string NoCode(string word, CodeTable table) => $"“{word}”不在{table.Title}代码表中，没有代码，请手工选择。";
}
