namespace Beian.Docs.Exporters.Pictures;

/// <summary>A copy of a picture for a provider (图片副本).</summary>
/// <param name="Slot">The place it goes to.</param>
/// <param name="Name">File name of the copy.</param>
/// <param name="File">Where it was made from.</param>
/// <param name="Page">From 1.</param>
/// <param name="Jpeg">Null when there is none that could be handed in.</param>
/// <param name="Width">In pixels; zero without a copy.</param>
/// <param name="Height">In pixels; zero without a copy.</param>
/// <param name="Remarks">What a person must know, plain sentences in Chinese.</param>
public sealed record PictureCopy(
    string Slot, string Name, string File, int Page, byte[]? Jpeg, int Width, int Height, IReadOnlyList<string> Remarks);
