using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers.Roles;

/// <summary>A value that the model of roles sees on a paper.</summary>
/// <param name="Role">What it is there for.</param>
/// <param name="Text">Where it was read.</param>
/// <param name="Chance">That all of it and nothing beside it is so, 0 to 1, as the model has it.</param>
/// <param name="IsSigned">It stands where somebody signs (签字处).</param>
public sealed record RoleValue(PaperRole Role, ReadText Text, double Chance, bool IsSigned);
