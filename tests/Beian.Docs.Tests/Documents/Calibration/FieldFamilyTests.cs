using Beian.Docs.Documents;
using Beian.Docs.Documents.Calibration;

namespace Beian.Docs.Tests.Documents.Calibration;

public sealed class FieldFamilyTests
{
    [Theory]
    [InlineData(DocumentKinds.IdCardFront, FieldNames.Name, FieldFamily.Person)]
    [InlineData(DocumentKinds.BusinessLicense, FieldNames.Name, FieldFamily.Organization)]
    [InlineData(DocumentKinds.BusinessLicense, FieldNames.Representative, FieldFamily.Person)]
    [InlineData(DocumentKinds.Passport, FieldNames.Sex, FieldFamily.Word)]
    [InlineData(DocumentKinds.BusinessLicense, "somethingNew", FieldFamily.Word)]
    public void Field_IsOfOneSort(string kind, string field, string expected)
    {
        Assert.Equal(expected, FieldFamily.Of(kind, field));
    }
}
