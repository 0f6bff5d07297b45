using Beian.Docs.Documents;
using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Tests.Documents.Papers;

public sealed class SealedNameTests
{
    /// <summary>Only what the arc shows by itself counts, and only against the doubts that it answers.</summary>
    [Theory]
    [InlineData("威海样例有限公司", FieldStatus.Confirmed, "role", FieldStatus.Confirmed)]
    [InlineData("威海样例有限公司", FieldStatus.Doubtful, "role", FieldStatus.Doubtful)]
    [InlineData("青岛样例有限公司", FieldStatus.Confirmed, "role", FieldStatus.Doubtful)]
    [InlineData("威海样例有限公司", FieldStatus.Confirmed, "rolesDiffer", FieldStatus.Doubtful)]
    [InlineData("威海样例有限公司", FieldStatus.Confirmed, "readersDisagree", FieldStatus.Doubtful)]
    public void TheSameNameOnTheSeal_SettlesWhoseThePaperIs(string onSeal, FieldStatus seal, string doubt, FieldStatus expected)
    {
        var fields = new Dictionary<string, FieldReading>
        {
            [FieldNames.SubjectName] = new() { Value = "威海样例有限公司", Status = FieldStatus.Doubtful, Confidence = 0.6, Evidence = [doubt] },
            [FieldNames.SealText] = new() { Value = onSeal, Status = seal, Confidence = 0.98, Evidence = ["agreesWithName"] },
        };
        SealedName.Settle(fields, "role");

        Assert.Equal(expected, fields[FieldNames.SubjectName].Status);
    }
}
