using Beian.Docs.Documents;
using Beian.Docs.Documents.Papers.Roles;
using Beian.Docs.Ocr.Roles;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Ocr.Tests.Roles.Wordings;

/// <summary>Papers made of words, read with the model itself.</summary>
internal static class Wording
{
    public const string Company = "威海样例海蓝科技有限公司", Domain = "yangli-sample.cn", Giver = "371002197001010018", Receiver = "371002199003077715";

    private static readonly Lazy<RoleReader> Reader = new(() => new RoleReader());

    /// <summary>What its fields say; the second reader confirms domains and numbers.</summary>
    public static DocumentReading Read(IDocumentKind kind, string title, params string[] lines) =>
        PaperPage.Read(kind, new FakeProbe(Domain, Giver, Receiver) { Model = Model }, PaperPage.Of(title, lines));

    private static IReadOnlyList<IReadOnlyList<float>> Model(IReadOnlyList<RoleToken> tokens) => Reader.Value.Read(tokens);
}
