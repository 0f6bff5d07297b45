using System.Text.Json.Nodes;
using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Reading;
using Beian.Docs.Samples.Filings.Planted;

namespace Beian.Docs.Samples.Tests.Filings.Planted;

/// <summary>Consistent filings whose forms others filled in: members left out, other spellings of the same (他人填写的备案表).</summary>
public sealed class OtherHandsTests
{
    /// <summary>Each drawn once.</summary>
    private static readonly Lazy<IReadOnlyList<(PlantedFiling Filing, IReadOnlyList<FileReading> Files)>> Filings = new(() =>
        [.. Enumerable.Range(1500, 40).Select(s => PlantedFiling.Consistent(s)).Select(f => (f, PerfectReader.Read(f.Draft)))]);

    /// <summary>Ways to write the same.</summary>
    private static readonly Dictionary<string, Action<JsonNode>> Hands = new()
    {
        ["as it is"] = _ => { },
        ["wide digits, letters and brackets"] = form => EveryText(form, (path, text) => IsOfPrograms(path) ? text : Wide(text)),
        ["wide brackets"] = form => EveryText(form, (_, text) => text.Replace('(', '（').Replace(')', '）')),
        ["narrow brackets"] = form => EveryText(form, (path, text) => path == "/subject/name" ? text : text.Replace('（', '(').Replace('）', ')')),
        ["blanks around"] = form => EveryText(form, (_, text) => $" {text}\u3000"),
        ["lower case numbers"] = form => EveryText(form, (path, text) => path.EndsWith("Number", StringComparison.Ordinal) ? text.ToLowerInvariant() : text),
        ["provinces without 省"] = form => EveryText(form, (path, text) => path.EndsWith("rovince", StringComparison.Ordinal) && text.EndsWith('省') ? text[..^1] : text),
        ["addresses without province"] = form => EveryText(form, (path, text) => path.EndsWith("Address", StringComparison.Ordinal) ? WithoutProvince(text) : text),
        ["身份证"] = form => EveryText(form, (path, text) => path.EndsWith("idKind", StringComparison.Ordinal) ? "身份证" : text),
        ["no kinds of certificates"] = form => Drop(form, "idKind", "certificateKind"),
        ["个体工商户"] = form => EveryText(form, (path, text) => path == "/subject/nature" && text == "企业" && form["subject"]!["certificateNumber"]!.GetValue<string>().StartsWith("92", StringComparison.Ordinal) ? "个体工商户" : text),
        ["no nature"] = form => Drop(form, "nature"),
        ["phones with blanks and country"] = form => EveryText(form, (path, text) => path.EndsWith("obile", StringComparison.Ordinal) ? $"+86 {text[..3]} {text[3..7]} {text[7..]}" : text),
        ["dates with dots"] = form => EveryText(form, (path, text) => path.Contains("Valid", StringComparison.Ordinal) ? text.Replace('-', '.') : text),
        ["dates with 年月日"] = form => EveryText(form, (path, text) => path.Contains("Valid", StringComparison.Ordinal) && text.Length == 10 ? $"{text[..4]}年{text[5..7]}月{text[8..]}日" : text),
        ["长期有效"] = form => EveryText(form, (_, text) => text == "长期" ? "长期有效" : text),
        ["永久有效"] = form => EveryText(form, (_, text) => text == "长期" ? "永久有效" : text),
        ["an end that no card has"] = form => EveryText(form, (_, text) => text == "长期" ? "2099-12-31" : text),
        ["营业执照（副本）"] = form => EveryText(form, (_, text) => text == "营业执照" ? "营业执照（副本）" : text),
        ["第二代居民身份证"] = form => EveryText(form, (path, text) => path.EndsWith("idKind", StringComparison.Ordinal) ? "第二代居民身份证" : text),
        ["有限责任公司"] = form => EveryText(form, (path, text) => path == "/subject/nature" && text == "企业" ? "有限责任公司" : text),
        ["企业官网"] = form => EveryText(form, (_, text) => text == "单位门户网站" ? "企业官网" : text),
        ["中文"] = form => EveryText(form, (_, text) => text == "中文简体" ? "中文" : text),
        ["以上都不涉及"] = form => form["services"]![0]!["preApprovals"] = new JsonArray("以上都不涉及"),
        ["the page's whole address"] = form => EveryText(form, (path, text) => path.EndsWith("homeUrl", StringComparison.Ordinal) ? $"http://{text}/index.html" : text),
        ["fingerprints with colons"] = form => EveryText(form, (path, text) => path.EndsWith("fingerprint", StringComparison.Ordinal) ? string.Join(':', text.ToLowerInvariant().Chunk(2).Select(c => new string(c))) : text),
        ["addresses with province"] = form => EveryText(form, (path, text) => path.EndsWith("Address", StringComparison.Ordinal) && form["province"]!.GetValue<string>() is var province && !text.StartsWith(province[..2], StringComparison.Ordinal) ? province + text : text),
        ["addresses with blanks"] = form => EveryText(form, (path, text) => path.EndsWith("Address", StringComparison.Ordinal) && text.Length > 8 ? $"{text[..3]} {text[3..6]} {text[6..]}" : text),
        ["addresses of the web"] = form => EveryText(form, (path, text) => path.EndsWith("homeUrl", StringComparison.Ordinal) ? $"https://{text}/" : text),
        ["domains in capitals"] = form => EveryText(form, (path, text) => path.Contains("omain", StringComparison.Ordinal) ? text.ToUpperInvariant() : text),
        ["nothing but names"] = form => Drop(form, "idNumber", "idKind", "idValidFrom", "idValidTo", "certificateKind", "certificateNumber", "certificateAddress", "nature"),
        ["no people"] = form => Drop(form, "principal", "person", "legalRepresentative"),
        ["no legal representative"] = form => Drop(form, "legalRepresentative"),
        ["no details"] = form => Drop(form, "app", "miniProgram", "quickApp"),
        ["no operation, province and platform"] = form => Drop(form, "operation", "province", "platform"),
        ["no kind"] = form => Drop(form, "kind"),
        ["no services"] = form => Drop(form, "services"),
    };

    public static TheoryData<string> Names => [.. Hands.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void TheSameInAnotherHand_CarriesNoWarning(string name)
    {
        var said = new List<string>();
        foreach (var (filing, files) in Filings.Value)
        {
            var form = JsonNode.Parse(FormJson.Write(filing.Draft.Form))!;
            Hands[name](form);
            said.AddRange(Check(filing, files, form.ToJsonString()));
        }

        Assert.True(said.Count == 0, string.Join('\n', said));
    }

    /// <summary>One member after another is missing, null or empty.</summary>
    [Theory]
    [InlineData("missing")]
    [InlineData("null")]
    [InlineData("")]
    public void AMemberThatIsNotFilledIn_IsNoWarning(string way)
    {
        var said = new List<string>();
        foreach (var (filing, files) in Filings.Value.Take(12))
        {
            var text = FormJson.Write(filing.Draft.Form);
            foreach (var path in Paths(JsonNode.Parse(text)!, ""))
            {
                var form = JsonNode.Parse(text)!;
                Set(form, path, way);
                said.AddRange(Check(filing, files, form.ToJsonString()).Select(w => $"{path}: {w}"));
            }
        }

        Assert.True(said.Count == 0, string.Join('\n', said));
    }

    private static IEnumerable<string> Check(PlantedFiling filing, IReadOnlyList<FileReading> files, string json)
    {
        var form = FormJson.Parse(json);
        var report = FilingChecker.Default.Check(new FilingInput(filing.Name, form.Form, form.Problems, files, filing.Draft.AsOf) { History = filing.Draft.History });
        return report.Findings.Where(f => f.Severity != Severity.Info).Select(f => $"{filing.Name} {filing.Draft.Story.Province} {filing.Draft.Story.Kind} {filing.Draft.Story.Sort}: {f.Code} {f.Severity} {f.Field} {f.Message}");
    }

    private static void EveryText(JsonNode form, Func<string, string, string> change, string path = "")
    {
        if (form is JsonObject members)
        {
            foreach (var (name, value) in members.ToList())
            {
                if (value is JsonValue text)
                    members[name] = change($"{path}/{name}", text.GetValue<string>());
                else if (value is not null)
                    EveryText(value, change, $"{path}/{name}");
            }
        }
        else if (form is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                if (items[i] is JsonValue text)
                    items[i] = change($"{path}/{i}", text.GetValue<string>());
                else if (items[i] is { } item)
                    EveryText(item, change, $"{path}/{i}");
            }
        }
    }

    private static void Drop(JsonNode form, params string[] names)
    {
        if (form is JsonObject members)
        {
            foreach (var (name, value) in members.ToList())
            {
                if (names.Contains(name))
                    members.Remove(name);
                else if (value is not null)
                    Drop(value, names);
            }
        }
        else if (form is JsonArray items)
        {
            foreach (var item in items)
                Drop(item!, names);
        }
    }

    private static IEnumerable<string> Paths(JsonNode form, string path) => form switch
    {
        JsonObject members => members.SelectMany(m => m.Value is JsonObject or JsonArray ? Paths(m.Value, $"{path}/{m.Key}") : [$"{path}/{m.Key}"]),
        JsonArray items => items.SelectMany((item, i) => item is JsonObject ? Paths(item, $"{path}/{i}") : []),
        _ => [],
    };

    private static void Set(JsonNode form, string path, string way)
    {
        var steps = path.Split('/').Skip(1).ToList();
        var at = steps.SkipLast(1).Aggregate(form, (node, step) => int.TryParse(step, out var i) ? node[i]! : node[step]!);
        if (way == "missing")
            at.AsObject().Remove(steps[^1]);
        else
            at[steps[^1]] = way == "null" ? null : "";
    }

    /// <summary>Copied from a program, where nobody types wide letters.</summary>
    private static bool IsOfPrograms(string path) => path.Contains("/platforms/", StringComparison.Ordinal) || path.Contains("pp/", StringComparison.Ordinal) || path.Contains("/miniProgram/", StringComparison.Ordinal);

    private static string Wide(string text) => text.Length == 10 && text[4] == '-' ? text : string.Concat(text.Select(c => c is > ' ' and < '\u007F' and not '"' ? (char)(c + 0xFEE0) : c));

    private static string WithoutProvince(string address) => address.IndexOf('省', StringComparison.Ordinal) is var at and > 0 and < 4 ? address[(at + 1)..] : address;
}
