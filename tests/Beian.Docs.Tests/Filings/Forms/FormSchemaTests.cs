using System.Text.Json.Nodes;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Testing;

namespace Beian.Docs.Tests.Filings.Forms;

public sealed class FormSchemaTests
{
    [Fact]
    public void PublishedSchema_IsWhatTheReaderKnows() => Golden.Matches(FormSchema.Write(), "..", "docs", "form.schema.json");

    [Fact]
    public void EveryField_IsInTheSchema()
    {
        var schema = JsonNode.Parse(FormSchema.Write())!;
        foreach (var field in FormFields.All)
        {
            var at = schema;
            foreach (var step in field.Pointer.Split('/').Skip(1))
                at = step == "*" ? at["items"]! : at["properties"]![step]!;
            Assert.Equal(field.Label, (string?)at["title"]);
        }
    }
}
