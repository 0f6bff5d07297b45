namespace Beian.Docs.Documents.Layout;

/// <summary>What a field is called on paper.</summary>
/// <param name="Text">Without spaces, such as 名称.</param>
/// <param name="Field">A name of <see cref="FieldNames"/>, or a word of the kind's own.</param>
/// <param name="Slack">How many characters may be misread.</param>
/// <param name="Anywhere">Counts without a gap before it, too: the words occur nowhere else on this kind of document.</param>
/// <param name="OneLine">Its value never wraps.</param>
public sealed record Label(string Text, string Field, int Slack = 0, bool Anywhere = false, bool OneLine = false);
