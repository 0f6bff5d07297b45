using Beian.Docs.Documents;
using Beian.Docs.Sorting;

namespace Beian.Docs.Cli.Reports;

/// <summary>A sorted heap as text: filings with their files and why, then what a person must place (分拣结果).</summary>
public sealed class SortReport(CliHost host, bool showNumbers)
{
    private readonly ReportWriter _writer = new(host, showNumbers);

    public void Write(SortedHeap heap)
    {
        foreach (var filing in heap.Filings)
        {
            var number = filing.CertificateNumber is { } code ? $"（{code}）" : filing.IsIndividual ? "（个人）" : "";
            _writer.Line($"[bold]{_writer.Text(filing.Name + number)}[/]  {filing.Files.Count} 个文件");
            foreach (var file in filing.Files)
                WriteFile(file);
            _writer.Line();
        }

        if (heap.Unplaced.Count > 0)
            _writer.Line($"[yellow]没有归入的 {heap.Unplaced.Count} 个文件[/]");
        foreach (var file in heap.Unplaced)
            WriteUnplaced(file, heap);
    }

    private void WriteFile(PlacedFile file)
    {
        var shared = file.IsShared ? "（几份备案共用）" : "";
        _writer.Line($"  {_writer.Text(file.File)}  {_writer.Text(KindsOf(file.Kinds))}{shared}");
        var reason = file.Reasons[0];
        _writer.Line($"    {(reason.IsHint ? "[yellow]请看一眼[/]：" : "")}{_writer.Text(reason.Message)}");
    }

    private void WriteUnplaced(UnplacedFile file, SortedHeap heap)
    {
        _writer.Line($"  {_writer.Text(file.File)}  {_writer.Text(KindsOf(file.Kinds))}");
        _writer.Line($"    {_writer.Text(file.Why)}");
        foreach (var candidate in file.Candidates)
            _writer.Line($"    可能是：{_writer.Text(heap.Filings.First(f => f.Key == candidate.Filing).Name)}，{_writer.Text(candidate.Reason.Message)}");
        if (file.OtherSides.Count > 0)
            _writer.Line($"    可能的另一面：{_writer.Text(string.Join("、", file.OtherSides))}");
    }

    private static string KindsOf(IReadOnlyList<string> kinds) =>
        string.Join("、", kinds.Select(k => k == SortedHeap.FormKind ? "备案表" : DocumentKinds.ChineseNames.GetValueOrDefault(k, "材料")));
}
