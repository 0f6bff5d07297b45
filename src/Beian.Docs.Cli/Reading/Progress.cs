using Beian.Docs.Reading;

namespace Beian.Docs.Cli.Reading;

/// <summary>Says on standard error how far the reading is: one line that changes on a terminal, plain lines elsewhere (进度).</summary>
public sealed class Progress(CliHost host)
{
    private const string EraseLine = "\r\u001b[2K";
    private int _files;
    private bool _shown;

    public void Start(string what) => Show($"正在识别 {what}……");

    public void Add(FileReading reading) =>
        Show($"已识别 {++_files} 个文件：{Plain.Text(Path.GetFileName(reading.File))}{(reading.Error is null ? "" : "（不能使用）")}");

    /// <summary>Takes the changing line away, before something else is written.</summary>
    public void Clear()
    {
        if (!_shown)
            return;
        host.Error.Write(EraseLine);
        host.Error.Flush();
        _shown = false;
    }

    private void Show(string line)
    {
        if (host.ErrorIsTerminal)
        {
            host.Error.Write(EraseLine + line);
            _shown = true;
        }
        else
        {
            host.Error.WriteLine(line);
        }

        host.Error.Flush();
    }
}
