using Beian.Docs.Documents;
using Beian.Docs.Reading;
using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Probing;

/// <param name="first">The reader that the page was read with.</param>
/// <param name="second">Asked for a second opinion; null for none.</param>
public sealed class FieldProbeFactory(ILineReader first, ILineReader? second) : IFieldProbeFactory
{
    /// <inheritdoc/>
    public IFieldProbe For(PageText text, CancellationToken cancellationToken) => new FieldProbe(text.Image, first, second, cancellationToken);
}
