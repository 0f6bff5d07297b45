using Beian.Docs.Documents;
using Beian.Docs.Recognition;

namespace Beian.Docs.Reading;

/// <summary>Makes the second look for a page.</summary>
public interface IFieldProbeFactory
{
    IFieldProbe For(PageText text, CancellationToken cancellationToken);
}
