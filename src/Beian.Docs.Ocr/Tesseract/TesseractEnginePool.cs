using System.Collections.Concurrent;

namespace Beian.Docs.Ocr.Tesseract;

/// <summary>Keeps engines for re-use, since making one takes a tenth of a second and some forty megabytes; never more than one a core.</summary>
internal sealed class TesseractEnginePool(string modelsPath, string language, int pageMode, int most) : IDisposable
{
    private readonly ConcurrentBag<TesseractEngine> _idle = [];
    private readonly SemaphoreSlim _free = new(most, most);

    /// <summary>Lends an engine to <paramref name="work"/>; waits while all are in use.</summary>
    public T Use<T>(Func<TesseractEngine, T> work, CancellationToken cancellationToken)
    {
        _free.Wait(cancellationToken);
        try
        {
            if (!_idle.TryTake(out var engine))
            {
                ThreadLimit.WarnWhenUnset();
                engine = new TesseractEngine(modelsPath, language, pageMode);
            }
            try
            {
                return work(engine);
            }
            finally
            {
                _idle.Add(engine);
            }
        }
        finally
        {
            _free.Release();
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var engine))
            engine.Dispose();
        _free.Dispose();
    }
}
