namespace Beian.Docs.Documents.Papers.Roles;

/// <summary>A character of a paper, a wide gap or the end of a row, with its place: what the model of roles sees.</summary>
/// <param name="Text">One character.</param>
/// <param name="X">Its middle along the row, in ems of the paper's usual print.</param>
/// <param name="Y">The same across the rows.</param>
/// <param name="Size">Its em as a share of the usual one.</param>
public readonly record struct RoleToken(char Text, float X, float Y, float Size)
{
    public const char Gap = '\t', End = '\n';
}
