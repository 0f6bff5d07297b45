using Beian.Docs.Benchmarks.Accuracy;
using Beian.Docs.Documents;
using Beian.Docs.Geometry;
using Beian.Docs.Identifiers;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Warping;
using Beian.Docs.Ocr;
using Beian.Docs.Ocr.Glyphs;
using Beian.Docs.Ocr.Paddle;
using Beian.Docs.Ocr.Pages;
using Beian.Docs.Recognition;
using Beian.Docs.Samples;

namespace Beian.Docs.Benchmarks.Shapes;

/// <summary>Pairs the characters of names and addresses on specimens with what the readers see there.</summary>
internal sealed class SpecimenCharacters
{
    private static readonly string[] Asked = [FieldNames.Name, FieldNames.Representative, FieldNames.Address];

    private readonly PageOpener _opener = new(new());
    private readonly PageRecognizer _recognizer;
    private readonly GlyphReader _glyphs;

    public SpecimenCharacters(GlyphReader glyphs)
    {
        var models = new PaddleModels(ModelFolder.Find());
        var reader = new PaddleLineReader(models);
        _recognizer = new PageRecognizer(new PaddleTextFinder(models), reader, new Orientation(new PaddleDirectionClassifier(models), reader));
        _glyphs = glyphs;
    }

    public async Task<List<SeenCharacter>> OfAsync(Specimen specimen)
    {
        var result = new List<SeenCharacter>();
        await foreach (var page in _opener.OpenAsync(specimen.Bytes, CancellationToken.None))
        {
            var text = _recognizer.Recognize(page.Image, CancellationToken.None);
            if (text.Rotation != 0)
                continue;
            var scale = (double)page.Image.Width / page.OriginalSize.Width;
            foreach (var (name, field) in specimen.Truth.Documents.SelectMany(d => d.Fields).Where(f => Asked.Contains(f.Key)))
                result.AddRange(Pair(text, name, field.Value, field.Box.Map(p => p * scale)));
        }

        return result;
    }

    /// <summary>Nothing, when there are not as many characters in the field's box as it should have.</summary>
    private IEnumerable<SeenCharacter> Pair(PageText text, string field, string truth, Quad box)
    {
        var inside = text.Lines.SelectMany(l => l.Chars.Select(c => (Line: l, Char: c, Quad: l.Quad.Slice(c.From, c.To))))
            .Where(c => QuadOverlap.Contains(box, c.Quad.Center))
            .Where(c => PlainText.Squeeze(c.Char.Text).Length == 1)
            .ToList();
        if (inside.Count != truth.Length)
            yield break;
        using var page = PageMat.Wrap(text.Image);
        for (var i = 0; i < truth.Length; i++)
        {
            if (truth[i] < 0x3400)
                continue;
            var read = PlainText.Squeeze(inside[i].Char.Text);
            yield return new(field, truth[i].ToString(), read, inside[i].Char.Confidence, _glyphs.Rank(page, inside[i].Line.Quad, (inside[i].Char.From + inside[i].Char.To) / 2, read));
        }
    }
}
