using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers.Roles;
using Beian.Docs.Geometry;
using Beian.Docs.Recognition;

namespace Beian.Docs.Testing.Pages;

/// <summary>Answers what it is told to.</summary>
public sealed class FakeProbe(string? second = null, params string[] qrCodes) : IFieldProbe
{
    /// <summary>What the page shows of seals.</summary>
    public SealSearch Seals { get; init; } = new([], HasColors: true);

    /// <summary>What stands along every arc.</summary>
    public string? Arc { get; init; }

    /// <summary>How sure the reader is of each character along it.</summary>
    public Func<string, double> ArcScore { get; init; } = _ => 0.995;

    /// <summary>Of every place that is asked for.</summary>
    public double Ink { get; init; }

    /// <summary>What the shape of a character says, by the character that was read.</summary>
    public Dictionary<string, ShapeOpinion> Shapes { get; } = [];

    public int Asked { get; private set; }

    /// <summary>What the second reader sees, by the place of the first line.</summary>
    public Func<Quad, string?>? Answer { get; init; }

    public string? SecondOpinion(IReadOnlyList<Quad> lines, string? alphabet)
    {
        Asked++;
        return Answer is null ? second : Answer(lines[0]);
    }

    /// <summary>What the reader of Latin print sees.</summary>
    public string? Latin { get; init; }

    public string? LatinOpinion(IReadOnlyList<Quad> lines) => Latin;

    /// <summary>What the first reader sees where it is sent.</summary>
    public string? Again { get; init; }

    public double AgainScore { get; init; } = 0.995;

    /// <summary>The same by the character, where it is not of all.</summary>
    public Func<string, double>? AgainScores { get; init; }

    /// <summary>What it sees, where places differ.</summary>
    public Func<Quad, string?>? AgainWithin { get; init; }

    public IReadOnlyList<TextLine> Reread(IReadOnlyList<Quad> lines, string? alphabet) =>
        [.. (AgainWithin is null ? [Again] : lines.Select(l => AgainWithin(l) ?? Again)).OfType<string>().Select(again => PageOf.Line(again, 0, 0, confidence: AgainScore))
            .Select(l => AgainScores is null ? l : l with { Chars = [.. l.Chars.Select(c => c with { Confidence = AgainScores(c.Text) })] })];

    /// <summary>What the wider pictures of a line show.</summary>
    public IReadOnlyList<string> Wide { get; init; } = [];

    public IReadOnlyList<TextLine> ReadWide(Quad line, string? alphabet) => [.. Wide.Select(w => PageOf.Line(w, 0, 0))];

    /// <summary>Codes that are found only when looked for closely, by the place.</summary>
    public Func<Quad, IReadOnlyList<string>>? QrWithin { get; init; }

    public IReadOnlyList<string> QrCodes(Quad region) => QrWithin?.Invoke(region) ?? qrCodes;

    /// <summary>What a part of the page shows of seals, where parts differ.</summary>
    public Func<Quad, SealSearch>? SealsWithin { get; init; }

    public SealSearch FindSeals(Quad region, double em) => SealsWithin?.Invoke(region) ?? Seals;

    /// <summary>By its place in the line from 0, what the shape of a letter says it is rather than its twin, and by how much; of others nothing.</summary>
    public Func<int, (char Letter, double Lead)?>? Twins { get; init; }

    public double? TwinLead(Glyph glyph, char one, char other, bool isAlone = false) => Twins?.Invoke(glyph.Line.Chars.ToList().IndexOf(glyph.Source)) is var (letter, lead) ? letter == one ? lead : -lead : null;

    /// <summary>By its place in the line from 0, what the shape of a bracket says: chances as logarithms.</summary>
    public Func<int, IReadOnlyList<double>?>? Brackets { get; init; }

    public IReadOnlyList<double>? BracketChances(Glyph glyph, bool closes) => Brackets?.Invoke(glyph.Line.Chars.ToList().IndexOf(glyph.Source));

    /// <summary>What it shows of rings of dark ink.</summary>
    public IReadOnlyList<SealMark> Rings { get; init; } = [];

    public IReadOnlyList<SealMark> FindRings(Quad region, double em) => Rings;

    /// <summary>How many looks along an arc show it.</summary>
    public int ArcLooks { get; init; } = 1;

    /// <summary>What it shows by its color, where that is not the same.</summary>
    public string? ArcByColor { get; init; }

    /// <summary>What stands along arcs without color, where that is not the same.</summary>
    public string? ArcOfRings { get; init; }

    public IEnumerable<IReadOnlyList<TextLine>> ReadArc(SealMark seal) =>
        new[] { seal.IsRed ? Arc : ArcOfRings ?? Arc, ArcByColor }.OfType<string>().Select(a => PageOf.Line(a, 0, 0)).Select(line => (IReadOnlyList<TextLine>)[.. Enumerable.Repeat(line with { Chars = [.. line.Chars.Select(c => c with { Confidence = ArcScore(c.Text) })] }, ArcLooks)]);

    /// <summary>How well a name explains every arc, as the natural logarithm; what explains it best has 0.</summary>
    public Func<string, double>? ArcWeight { get; init; }

    /// <summary>How wide the widest step along every arc is.</summary>
    public double ArcStep { get; init; } = 1;

    /// <summary>All of them, and what each place costs, where that counts.</summary>
    public IReadOnlyList<double>? ArcSteps { get; init; }

    public IReadOnlyList<double>? ArcCosts { get; init; }

    /// <summary>What the place of every arc costs that costs most, by the name that explains it best.</summary>
    public Func<string, double>? ArcHighest { get; init; }

    public TextWeights? WeighArc(SealMark seal, IReadOnlyList<string> names) =>
        ArcWeight is null || names.Count == 0 ? null : new([.. names.Select(ArcWeight)], 0) { Steps = [ArcSteps ?? [1, ArcStep]], Costs = ArcCosts ?? [0, 0, 0, 0, ArcHighest?.Invoke(names.MaxBy(ArcWeight)!) ?? 0, 0, 0, 0] };

    /// <summary>The same of texts on a line.</summary>
    public Func<string, double>? Weight { get; init; }

    public TextWeights? Weigh(Quad line, IReadOnlyList<string> texts) => Weight is null || texts.Count == 0 ? null : new([.. texts.Select(Weight)], 0);

    /// <summary>Of a place, where places differ.</summary>
    public Func<Quad, double>? InkWithin { get; init; }

    public double InkShare(Quad area) => InkWithin?.Invoke(area) ?? Ink;

    /// <summary>Of black ink, where places differ.</summary>
    public Func<Quad, double>? DarkWithin { get; init; }

    public double DarkShare(Quad area) => DarkWithin?.Invoke(area) ?? 0;

    /// <summary>Share of red ink of every place.</summary>
    public double Red { get; init; } = 0.2;

    /// <summary>The same of a place, where places differ.</summary>
    public Func<Quad, double>? RedWithin { get; init; }

    public double RedShare(Quad area) => RedWithin?.Invoke(area) ?? Red;

    /// <summary>Pieces of ink side by side, by the place.</summary>
    public Func<Quad, IReadOnlyList<(double From, double To)>>? PiecesWithin { get; init; }

    public IReadOnlyList<(double From, double To)>? InkPieces(Quad area) => PiecesWithin?.Invoke(area);

    public ShapeOpinion? Shape(Glyph glyph) => Shapes.GetValueOrDefault(glyph.Source.Text);

    /// <summary>What the model of roles says of a paper's characters as one text: values and what they are there for.</summary>
    public Func<string, IEnumerable<(PaperRole Role, string Value, double Chance)>>? RolesOf { get; init; }

    /// <summary>The model itself, where a test is of wordings.</summary>
    public Func<IReadOnlyList<RoleToken>, IReadOnlyList<IReadOnlyList<float>>>? Model { get; init; }

    public IReadOnlyList<IReadOnlyList<float>>? Roles(IReadOnlyList<RoleToken> tokens)
    {
        if (RolesOf is null)
            return Model?.Invoke(tokens);
        var text = string.Concat(tokens.Select(t => t.Text));
        var chances = tokens.Select(_ => new float[1 + (2 * Enum.GetValues<PaperRole>().Length)]).ToArray();
        foreach (var (role, value, chance) in RolesOf(text))
        {
            for (var at = text.IndexOf(value, StringComparison.Ordinal); at >= 0; at = text.IndexOf(value, at + 1, StringComparison.Ordinal))
            {
                for (var i = 0; i < value.Length; i++)
                    chances[at + i][(2 * (int)role) + (i == 0 ? 1 : 2)] = (float)chance;
            }
        }

        return chances;
    }
}
