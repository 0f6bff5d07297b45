namespace Beian.Docs.Documents.Calibration;

/// <summary>What sort of text a field is: fields of one sort are misread alike (字段类别).</summary>
public static class FieldFamily
{
    public const string Number = "number";

    public const string Date = "date";

    public const string Person = "person";

    public const string Organization = "organization";

    public const string Place = "place";

    public const string LongText = "longText";

    public const string Domain = "domain";

    /// <summary>One of a few words, a seal, a signature, an amount.</summary>
    public const string Word = "word";

    private static readonly HashSet<string> PersonCards =
    [
        DocumentKinds.IdCardFront, DocumentKinds.ResidencePermit, DocumentKinds.Passport, DocumentKinds.MainlandTravelPermit, DocumentKinds.PermanentResidenceCard,
    ];

    private static readonly Dictionary<string, string> ByField = new()
    {
        [FieldNames.CreditCode] = Number,
        [FieldNames.RegistrationNumber] = Number,
        [FieldNames.ApprovalNumber] = Number,
        [FieldNames.IdNumber] = Number,
        [FieldNames.AuthorizedIdNumber] = Number,
        [FieldNames.RepresentativeIdNumber] = Number,
        [FieldNames.PermitNumber] = Number,
        [FieldNames.HolderCertificateNumber] = Number,
        [FieldNames.EstablishedOn] = Date,
        [FieldNames.ValidFrom] = Date,
        [FieldNames.ValidTo] = Date,
        [FieldNames.IssuedOn] = Date,
        [FieldNames.ApprovedOn] = Date,
        [FieldNames.BirthDate] = Date,
        [FieldNames.RegisteredOn] = Date,
        [FieldNames.ExpiresOn] = Date,
        [FieldNames.SignedOn] = Date,
        [FieldNames.Representative] = Person,
        [FieldNames.AuthorizedName] = Person,
        [FieldNames.PersonName] = Person,
        [FieldNames.Surname] = Person,
        [FieldNames.GivenNames] = Person,
        [FieldNames.Authority] = Organization,
        [FieldNames.Sponsor] = Organization,
        [FieldNames.Supervisor] = Organization,
        [FieldNames.SubjectName] = Organization,
        [FieldNames.Holder] = Organization,
        [FieldNames.Registrar] = Organization,
        [FieldNames.SealText] = Organization,
        [FieldNames.ServiceName] = Organization,
        [FieldNames.Address] = Place,
        [FieldNames.RegisteredAddress] = Place,
        [FieldNames.ActivityArea] = Place,
        [FieldNames.Scope] = LongText,
        [FieldNames.Domain] = Domain,
    };

    /// <summary>A <c>name</c> is a person's on cards, an organization's elsewhere.</summary>
    public static string Of(string kind, string field) => field == FieldNames.Name
        ? PersonCards.Contains(kind) ? Person : Organization
        : ByField.GetValueOrDefault(field, Word);
}
