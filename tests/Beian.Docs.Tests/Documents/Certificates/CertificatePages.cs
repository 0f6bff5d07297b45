using Beian.Docs.Documents;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Certificates;

/// <summary>Pages of certificates, as a recognizer would give them.</summary>
internal static class CertificatePages
{
    /// <summary>A title over one column of labels and values; labels of fewer than five characters are spread, as printers do.</summary>
    public static TextLine[] Column(string title, params (string Label, string Value)[] items)
    {
        var lines = new List<TextLine>();
        if (title.Length > 0)
            lines.Add(PageOf.Line(title, 300, 100, 50));
        var y = 220.0;
        foreach (var (label, value) in items)
        {
            lines.Add(PageOf.Line(Spread(label), 100, y));
            var at = y;
            foreach (var line in value.Split('\n'))
            {
                if (line.Length > 0)
                    lines.Add(PageOf.Line(line, 360, at));
                at += 27;
            }

            y = Math.Max(y + 50, at + 23);
        }

        return [.. lines];
    }

    /// <summary>What the one kind reads that knows the page; it is an error when two do.</summary>
    public static DocumentReading Read(FakeProbe probe, params TextLine[] lines)
    {
        var page = PageOf.View(probe, lines);
        var (kind, found) = Assert.Single(KnownDocumentKinds.All.SelectMany(k => k.Find(page).Select(f => (k, f))));
        return kind.Read(found, page);
    }

    /// <summary>The kinds that take the page for theirs.</summary>
    public static IEnumerable<string> KindsOf(params TextLine[] lines)
    {
        var page = PageOf.View(new FakeProbe(), lines);
        return KnownDocumentKinds.All.Where(k => k.Find(page).Count > 0).Select(k => k.Kind);
    }

    public static void Has(DocumentReading reading, params (string Field, string Value)[] expected)
    {
        foreach (var (field, value) in expected)
            Assert.Equal((field, value), (field, reading.ValueOf(field)));
    }

    /// <summary>名____称: an underscore is a space half a character wide.</summary>
    private static string Spread(string label) => label.Length switch
    {
        2 => $"{label[0]}______{label[1]}",
        3 => string.Join("__", label.AsEnumerable()),
        4 => $"{label[0]}_{label[1]}_{label[2..]}",
        _ => label,
    };
}
