using Beian.Docs.Reading;

namespace Beian.Docs.Cli.Reading;

/// <summary>Which reader a command line asks for (识别设置).</summary>
public sealed record ReaderWish(EngineChoice Engine, double TargetSilentRate);
