using System.Text.Json;
using Beian.Docs.Documents;
using Beian.Docs.Filings.CodeTables;

namespace Beian.Docs.Filings.Forms;

/// <summary>
/// One JSON object of the form while it is read: hands out members of the wanted type, reports the wrong ones, and at the end
/// names the members nobody asked for.
/// </summary>
internal sealed class FormObject
{
    private readonly Dictionary<string, JsonElement> _members = [];
    private readonly HashSet<string> _asked = [];
    private readonly FormProblems _problems;

    public FormObject(JsonElement element, string pointer, FormProblems problems)
    {
        Pointer = pointer;
        _problems = problems;
        foreach (var property in element.EnumerateObject())
            Add(property);
    }

    public string Pointer { get; }

    public string? Text(string member) => Ask(member) is { } value ? FormTextValue.Read(value, PointerTo(member), _problems) : null;

    /// <summary>A text that stands for a value.</summary>
    public T? Word<T>(string member, IReadOnlyDictionary<string, T> words)
        where T : struct => OneOf(member, words.Keys) is { } word ? words[word] : null;

    /// <summary>A text that must be one of the words.</summary>
    public string? OneOf(string member, IEnumerable<string> words)
    {
        if (Text(member) is not { } text)
            return null;
        if (words.Contains(text))
            return text;
        var field = FormFields.Find(PointerTo(member));
        if (FormWords.Meant(field, text, words) is { } meant)
        {
            Loose(member, meant, text);
            return meant;
        }

        string Shown(string word) => field is not null && FormWords.ToChinese(field, word) is var chinese && chinese != word ? $"{chinese}（{word}）" : word;
        var near = NearestWord.To(text, words) ?? words.FirstOrDefault(w => field is not null && FormWords.ToChinese(field, w) == text);
        _problems.Malformed(
            PointerTo(member),
            $"{FormPlaces.Describe(PointerTo(member))}填的“{FormPlaces.Shorten(text)}”无法识别，{(near is null ? "" : $"是不是想填 {near}？")}可填：{string.Join("、", words.Select(Shown))}。",
            text);
        return null;
    }

    /// <summary>是 or 否, also as true or false; anything else is reported.</summary>
    public string? YesOrNo(string member) => Ask(member) is { ValueKind: JsonValueKind.True or JsonValueKind.False } value
        ? value.GetBoolean() ? FilingWords.Yes : FilingWords.No
        : OneOf(member, [FilingWords.Yes, FilingWords.No]);

    public string? Date(string member, bool openEndAllowed)
    {
        if (Text(member) is not { } text)
            return null;
        if (FormDate.IsWellFormed(text, openEndAllowed))
            return text;
        if (FormDate.Normalize(text, openEndAllowed) is { } meant)
        {
            Loose(member, meant, text);
            return meant;
        }

        _problems.Malformed(
            PointerTo(member), $"{FormPlaces.Describe(PointerTo(member))}的日期写法不对，请按 YYYY-MM-DD 填写{(openEndAllowed ? "，或填长期" : "")}。", text);
        return null;
    }

    public IReadOnlyList<string> TextList(string member)
    {
        var texts = new List<string>();
        foreach (var (item, pointer) in Items(member))
        {
            if (item.ValueKind == JsonValueKind.Null)
                continue;
            if (FormTextValue.Read(item, pointer, _problems) is { } text)
                texts.Add(text);
        }

        return texts;
    }

    public T? Object<T>(string member, Func<FormObject, T> read)
        where T : class
    {
        if (Ask(member) is not { } value)
            return null;
        return ObjectOf(value, PointerTo(member), read);
    }

    public IReadOnlyList<T> Objects<T>(string member, Func<FormObject, T> read)
        where T : class => [.. Items(member).Select(i => ObjectOf(i.Value, i.Pointer, read)).OfType<T>()];

    /// <summary>To be called when everything was asked for.</summary>
    public void ReportUnknown()
    {
        foreach (var (member, value) in _members)
        {
            if (_asked.Contains(member))
                continue;
            var near = NearestWord.To(member, _asked) ?? ByLabel(member);
            var known = string.Join("、", _asked);
            _problems.Add(
                FormProblemCodes.UnknownMember,
                Severity.Warning,
                PointerTo(member),
                $"{FormPlaces.Describe(Pointer)}里有不认识的项“{FormPlaces.Shorten(member)}”，没有采用。{(near is null ? $"这里可以有：{known}。" : $"是不是想写 {near}？")}",
                value.ValueKind == JsonValueKind.String ? FormTextValue.StringOf(value) : null);
        }
    }

    /// <summary>It is plain what is meant: nothing is wrong with it.</summary>
    private void Loose(string member, string meant, string text) => _problems.Add(
        FormProblemCodes.LooseSyntax, Severity.Info, PointerTo(member), $"{FormPlaces.Describe(PointerTo(member))}填的“{FormPlaces.Shorten(text)}”已按 {meant} 读取；其他系统可能读不了，建议改为 {meant}。", text);

    /// <summary>A member named in Chinese, as the workbook labels it.</summary>
    private string? ByLabel(string member) => _asked.FirstOrDefault(a => FormFields.Find(PointerTo(a))?.Label == member.Trim());

    private void Add(JsonProperty property)
    {
        string name;
        try
        {
            name = property.Name;
        }
        catch (InvalidOperationException)
        {
            _problems.Malformed(Pointer, $"{FormPlaces.Describe(Pointer)}里有一个项的名称含无效字符，没有采用。");
            return;
        }

        if (_members.TryGetValue(name, out var earlier))
        {
            var same = earlier.GetRawText() == property.Value.GetRawText();
            _problems.Add(
                FormProblemCodes.Duplicate,
                same ? Severity.Warning : Severity.Blocking,
                PointerTo(name),
                same
                    ? $"{FormPlaces.Describe(PointerTo(name))}写了两遍，内容相同，请删去一处。"
                    : $"{FormPlaces.Describe(PointerTo(name))}写了两遍且内容不同，暂按后一处读取，请只留一处。");
        }

        _members[name] = property.Value;
    }

    private JsonElement? Ask(string member)
    {
        _asked.Add(member);
        return _members.TryGetValue(member, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    private IEnumerable<(JsonElement Value, string Pointer)> Items(string member)
    {
        if (Ask(member) is not { } value)
            return [];
        if (value.ValueKind != JsonValueKind.Array)
        {
            _problems.Malformed(PointerTo(member), $"{FormPlaces.Describe(PointerTo(member))}应写成列表，用方括号括起来，如 [\"…\"]。");
            return [];
        }

        if (value.GetArrayLength() > FormLimits.MaxListItems)
        {
            _problems.Add(
                FormProblemCodes.TooLarge,
                Severity.Blocking,
                PointerTo(member),
                $"{FormPlaces.Describe(PointerTo(member))}超过 {FormLimits.MaxListItems} 项，只读取了前 {FormLimits.MaxListItems} 项，请分开备案。");
        }

        return value.EnumerateArray().Take(FormLimits.MaxListItems).Select((item, i) => (item, $"{PointerTo(member)}/{i}"));
    }

    private T? ObjectOf<T>(JsonElement value, string pointer, Func<FormObject, T> read)
        where T : class
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            _problems.Malformed(pointer, $"{FormPlaces.Describe(pointer)}应写成一组项，用花括号括起来。");
            return null;
        }

        var child = new FormObject(value, pointer, _problems);
        var result = read(child);
        child.ReportUnknown();
        return result;
    }

    private string PointerTo(string member) => $"{Pointer}/{FormPlaces.Escape(member)}";
}
