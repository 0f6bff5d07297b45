using OpenCvSharp;
using OpenCvSharp.Text;

namespace Beian.Docs.Ocr.Tesseract;

/// <summary>One Tesseract instance: one picture at a time, never two threads.</summary>
internal sealed class TesseractEngine : IDisposable
{
    private readonly OCRTesseract _engine;
    private string _alphabet = "";

    /// <param name="modelsPath">The folder of the models.</param>
    /// <param name="language">Whose model it is: <c>chi_sim</c> for <c>chi_sim.traineddata</c>.</param>
    /// <param name="pageMode">Tesseract's page segmentation mode: 7 is a single line, 11 is sparse text.</param>
    public TesseractEngine(string modelsPath, string language, int pageMode)
    {
        var model = Path.Combine(modelsPath, language + ".traineddata");
        if (!File.Exists(model))
            throw new FileNotFoundException($"Tesseract's model '{language}.traineddata' was not found in '{modelsPath}'; run ./beian once, it fetches the models.");
        const int neuralOnly = 1;
        // An empty white list allows everything; null would allow Latin letters and digits only.
        _engine = OCRTesseract.Create(modelsPath, language, "", neuralOnly, pageMode);
    }

    /// <summary>The words of an 8-bit gray picture, in reading order.</summary>
    public IReadOnlyList<TesseractWord> Read(Mat gray, string? alphabet, ComponentLevels level = ComponentLevels.Word)
    {
        if (_alphabet != (alphabet ?? ""))
            _engine.SetWhiteList(_alphabet = alphabet ?? "");
        _engine.Run(gray, out _, out var boxes, out var texts, out var confidences, level);
        var words = new List<TesseractWord>(texts.Length);
        for (var i = 0; i < texts.Length; i++)
        {
            var text = string.Concat((texts[i] ?? "").Where(c => !char.IsWhiteSpace(c)));
            if (text.Length > 0 || level != ComponentLevels.Word)
                words.Add(new(text, boxes[i], Math.Clamp(confidences[i] / 100.0, 0, 1)));
        }
        return words;
    }

    public void Dispose() => _engine.Dispose();
}
