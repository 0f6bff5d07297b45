using Beian.Docs.Documents;

namespace Beian.Docs.Sorting;

/// <summary>Rows of card pictures that follow each other by name (连续拍摄的身份证): who scans a stack turns each card over.</summary>
internal sealed class CardRuns
{
    private readonly Dictionary<(HeapItem, HeapItem), CardNeighbors> _neighbors = [];

    public CardRuns(IEnumerable<HeapItem> items)
    {
        foreach (var folder in items.GroupBy(i => i.Folder))
        {
            var run = new List<HeapItem>();
            foreach (var item in folder.OrderBy(i => i.Order))
            {
                if (SideOf(item) is not { } side)
                {
                    Close(run);
                    continue;
                }

                // Two fronts in a row: a back is missing between them, so a new row begins.
                if (run.Count > 0 && SideOf(run[^1]) == side)
                    Close(run);
                run.Add(item);
            }

            Close(run);
        }
    }

    public CardNeighbors Between(HeapItem a, HeapItem b) => _neighbors.GetValueOrDefault((a, b), _neighbors.GetValueOrDefault((b, a)));

    private void Close(List<HeapItem> run)
    {
        for (var i = 0; i + 1 < run.Count; i++)
        {
            var isTurn = run.Count % 2 == 0 && i % 2 == 0;
            if (isTurn || run.Count % 2 == 1)
                _neighbors[(run[i], run[i + 1])] = isTurn ? CardNeighbors.Pair : CardNeighbors.Loose;
        }

        run.Clear();
    }

    /// <summary>True for a front, false for a back, null for anything else.</summary>
    private static bool? SideOf(HeapItem item) => item.Kinds switch
    {
        [DocumentKinds.IdCardFront] => true,
        [DocumentKinds.IdCardBack] => false,
        _ => null,
    };
}
