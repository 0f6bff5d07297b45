using Beian.Docs.Documents;

namespace Beian.Docs.Sorting;

/// <summary>Writes down what the sorting came to (分拣结果汇总).</summary>
internal sealed class SortingResult(
    IReadOnlyList<HeapItem> items, IReadOnlyList<Client> clients, Placements placements,
    IReadOnlyList<CardPair> pairs, IReadOnlyDictionary<CardSide, IReadOnlyList<CardSide>> open)
{
    public SortedHeap Build()
    {
        var filings = clients
            .Select(c => (Client: c, Items: items.Where(i => placements.ClientsOf(i).Contains(c)).ToList()))
            .Where(c => c.Items.Count > 0)
            .OrderBy(c => c.Client.Anchor.Order)
            .Select(c => Filing(c.Client, c.Items))
            .ToList();
        return new SortedHeap(filings, [.. items.Where(i => !placements.IsPlaced(i)).Select(Unplaced)]);
    }

    private ProposedFiling Filing(Client client, List<HeapItem> own) => new(
        KeyOf(client),
        client.BestName ?? client.Numbers.FirstOrDefault() ?? client.UnprovenNumber ?? client.Anchor.Name,
        client.IsPerson ? null : client.Numbers.FirstOrDefault(),
        client.IsPerson,
        [.. own.Select(i => new PlacedFile(i.Name, i.Kinds, ReasonsOf(i, client), placements.ClientsOf(i).Count > 1, SidesOf(i).FirstOrDefault()))]);

    // Two companies whose representatives bear one name: one person, or two of whom one handed no card in.
    private IReadOnlyList<PlacementReason> ReasonsOf(HeapItem item, Client client) => placements.ClientsOf(item).Count < 2
        ? placements.ReasonsOf(item, client)
        : [.. placements.ReasonsOf(item, client)
            .Select(r => r.Basis == PlacementBasis.PersonName ? r with { Basis = PlacementBasis.SharedName, Message = $"{r.Message}；其他客户的材料上也有这个姓名，请确认是同一个人" } : r)
            .OrderBy(r => r.Basis)];

    private UnplacedFile Unplaced(HeapItem item)
    {
        var sides = SidesOf(item).ToList();
        return new UnplacedFile(
            item.Name,
            item.Kinds,
            placements.WhyNot(item) ?? WhyNot(item, sides.Count > 0),
            [.. placements.CandidatesOf(item).Select(c => new PlacementCandidate(KeyOf(c.Client), c.Reason))],
            sides.Count > 0 ? sides : [.. open.Where(o => o.Key.Item == item).SelectMany(o => o.Value).Concat(open.Where(o => o.Value.Any(f => f.Item == item)).Select(o => o.Key)).Select(s => s.Item.Name).Distinct()]);
    }

    private static string WhyNot(HeapItem item, bool isPaired)
    {
        if (item.File.Reading.Error is { } error)
            return $"文件不能使用：{error.Message}";
        if (item.IsCardOnly && item.Kinds.Contains(DocumentKinds.IdCardFront))
            return "没有材料说明持证人是哪个客户的";
        if (item.IsCardOnly)
            return isPaired ? "人像面也没有归入" : "国徽面上没有姓名和号码，无法确定是哪一张身份证的";
        return item.Units.Count + item.People.Count > 0 ? "材料上的名称存疑，无法确定是哪个客户" : "材料上没有认出单位或人员，也不在某个客户的文件夹里";
    }

    /// <summary>Files with the other sides of cards in this one.</summary>
    private IEnumerable<string> SidesOf(HeapItem item) => pairs
        .Where(p => p.Front.Item != p.Back.Item)
        .SelectMany(p => p.Front.Item == item ? [p.Back.Item.Name] : p.Back.Item == item ? [p.Front.Item.Name] : Array.Empty<string>())
        .Distinct();

    private static string KeyOf(Client client) => client.Anchor.Name;
}
