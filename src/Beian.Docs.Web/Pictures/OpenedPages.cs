using Beian.Docs.Imaging;

namespace Beian.Docs.Web.Pictures;

/// <summary>The last few pages that were opened, in memory only: every crop of a report comes from the same one or two.</summary>
public sealed class OpenedPages
{
    private const long MaxBytes = 192L * 1024 * 1024;
    private readonly LinkedList<(string Sha256, OpenedPage Page)> _newestFirst = new();
    private readonly Lock _lock = new();

    public OpenedPage? Find(string sha256, int number)
    {
        lock (_lock)
        {
            for (var node = _newestFirst.First; node is not null; node = node.Next)
            {
                if (node.Value.Sha256 != sha256 || node.Value.Page.Number != number)
                    continue;
                _newestFirst.Remove(node);
                _newestFirst.AddFirst(node);
                return node.Value.Page;
            }

            return null;
        }
    }

    public void Keep(string sha256, OpenedPage page)
    {
        lock (_lock)
        {
            _newestFirst.AddFirst((sha256, page));
            while (_newestFirst.Count > 1 && _newestFirst.Sum(p => (long)p.Page.Image.Bgr.Length) > MaxBytes)
                _newestFirst.RemoveLast();
        }
    }
}
