using Beian.Docs.Documents;
using Beian.Docs.Ocr.Roles;
using Beian.Docs.Reading;
using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Probing;

/// <summary>Gives each page its second look.</summary>
/// <param name="first">Reads what the page's own search for text does not find, such as a seal's arc.</param>
/// <param name="second">Asked for a second opinion; null for none.</param>
/// <param name="latin">Asked about Latin print, of which the others know less; null for none.</param>
/// <param name="shapes">Asked what single characters look like; null for none.</param>
/// <param name="roles">Tells who is who on papers; null for none.</param>
public sealed class FieldProbeFactory(ILineReader first, ILineReader? second, ILineReader? latin, ShapeProbe? shapes, RoleReader? roles) : IFieldProbeFactory
{
    /// <inheritdoc/>
    public IFieldProbe For(PageText text, CancellationToken cancellationToken) => new FieldProbe(text.Image, first, second, latin, shapes, roles, cancellationToken);
}
