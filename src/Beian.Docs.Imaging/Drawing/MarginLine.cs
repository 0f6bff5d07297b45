namespace Beian.Docs.Imaging.Drawing;

/// <summary>A line of words beside a drawn page.</summary>
public sealed record MarginLine(string Text, MarkTone Tone);
