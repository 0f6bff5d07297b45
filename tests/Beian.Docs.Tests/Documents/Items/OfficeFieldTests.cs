using Beian.Docs.Documents;
using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Items;

public sealed class OfficeFieldTests
{
    [Theory]
    [InlineData("济南市历下区市场监督管里局", "济南市历下区市场监督管理局", FieldStatus.Doubtful)]
    [InlineData("银川市金风区事业单位登记管理局", "银川市金凤区事业单位登记管理局", FieldStatus.Doubtful)]
    [InlineData("济南市历下区市场监督管理局", "济南市历下区市场监督管理局", FieldStatus.Confirmed)]
    [InlineData("样例市样例管里局", "样例市样例管里局", FieldStatus.Confirmed)]
    public void WhatNoOfficeIsCalled_IsPutRight_AndDoubtful(string read, string office, FieldStatus status)
    {
        var text = ReadText.From([new TextRun(Sheet.From([PageOf.Line(read, 0, 0)]).Lines[0])]);
        var field = OfficeField.Of(text, Judgement.Confirmed(0.99, "score"), 1);

        Assert.Equal((office, status), (field.Value, field.Status));
    }
}
