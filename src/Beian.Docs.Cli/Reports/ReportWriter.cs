using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Beian.Docs.Cli.Reports;

/// <summary>Lines of a report: coloured on a terminal, the same words without colour elsewhere (报告输出).</summary>
public sealed class ReportWriter
{
    // Lines are never broken here: a terminal wraps them itself, and a file can be searched.
    private const int Unbroken = 100_000;

    private readonly IAnsiConsole _console;
    private readonly bool _showNumbers;

    public ReportWriter(CliHost host, bool showNumbers)
    {
        _showNumbers = showNumbers;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(host.Out),
            Ansi = host.OutIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = host.OutIsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        _console.Profile.Width = Unbroken;
    }

    /// <summary>Markup of Spectre.Console.</summary>
    public void Line(string markup = "") => _console.MarkupLine(markup);

    /// <summary>Text from outside: harmless to the terminal, numbers hidden unless asked for.</summary>
    public string Text(string text) => Markup.Escape(Plain.Text(_showNumbers ? text : NumberMask.Apply(text)));

    /// <summary>Two values, the differing characters in 「」 and red; a hidden digit that differs is shown.</summary>
    public (string Left, string Right) Compared(string left, string right)
    {
        var (inLeft, inRight) = Difference.Of(left, right);
        return (Marked(left, inLeft), Marked(right, inRight));
    }

    /// <summary>Filled up with spaces to a width in terminal columns, where a Chinese character takes two.</summary>
    public static string Pad(string text, int columns) => text + new string(' ', Math.Max(0, columns - Columns(text)));

    public static int Columns(string text) => new Segment(text).CellCount();

    private string Marked(string text, bool[] differs)
    {
        var hidden = _showNumbers ? new bool[text.Length] : NumberMask.Hidden(text);
        var plain = Plain.Text(text);
        var marked = new StringBuilder();
        for (var i = 0; i < plain.Length; i++)
        {
            var begins = differs[i] && (i == 0 || !differs[i - 1]);
            var ends = differs[i] && (i == plain.Length - 1 || !differs[i + 1]);
            marked.Append(begins ? "[red]「" : "")
                .Append(Markup.Escape((hidden[i] && !differs[i] ? '*' : plain[i]).ToString()))
                .Append(ends ? "」[/]" : "");
        }

        return marked.ToString();
    }
}
