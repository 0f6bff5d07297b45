using Beian.Docs.Documents.BusinessLicense;
using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Certificates;

/// <summary>Reads a certificate's items, its code and its dates.</summary>
public static class CertificateExtractor
{
    /// <summary>Every certificate has them.</summary>
    private static readonly string[] Required = [FieldNames.Name, FieldNames.Address];

    /// <summary>Read where their label is printed.</summary>
    private static readonly string[] Printed =
    [
        FieldNames.Type, FieldNames.Scope, FieldNames.Capital, FieldNames.FundingSource, FieldNames.Sponsor, FieldNames.Supervisor, FieldNames.ActivityArea,
        FieldNames.OrganizationForm, FieldNames.ApprovalNumber,
    ];

    public static DocumentReading Read(FoundDocument found, CertificateProfile profile, PageView page)
    {
        var values = new CertificateValues(found.Sheet, profile);
        var issues = new List<DocumentIssue>();
        var fields = new Dictionary<string, FieldReading>();
        AddCode(fields, issues, values, found, page);
        foreach (var field in Required)
            fields[field] = Item(values, page, field) ?? (field == FieldNames.Name ? NameInSentence(found, profile, page) : null) ?? Fields.Missing(page.Number);
        if (CreditCodeField.Certain(fields) is { } code && values.Text(FieldNames.Address) is { IsEmpty: false } address)
            fields[FieldNames.Address] = AddressField.InDivision(fields[FieldNames.Address], address, code[2..8]);
        foreach (var (field, item) in Items(values, profile, found, page, fields))
            fields[field] = item;
        CutStart.Doubt(fields, [FieldNames.Name, FieldNames.Address, FieldNames.Representative, .. Printed], values.Label, values.Text, isInColumns: false);
        return new DocumentReading
        {
            Kind = profile.Kind,
            Page = page.Number,
            Confidence = Math.Round(found.Confidence, 3),
            Region = found.Region,
            Rotation = page.Text.Rotation,
            Fields = fields,
            Issues = issues,
        };
    }

    /// <summary>What stands behind other labels than those of code, name and address, and at the foot.</summary>
    /// <param name="values">Of the paper.</param>
    /// <param name="profile">Of its kind.</param>
    /// <param name="found">Where it lies.</param>
    /// <param name="page">The page.</param>
    /// <param name="before">What was read before: code and address say where the office is.</param>
    public static IReadOnlyDictionary<string, FieldReading> Items(CertificateValues values, CertificateProfile profile, FoundDocument found, PageView page, IReadOnlyDictionary<string, FieldReading> before)
    {
        var fields = new Dictionary<string, FieldReading>();
        AddRepresentative(fields, values, page);
        foreach (var field in Printed)
        {
            if (Item(values, page, field) is { } item)
                fields[field] = item;
        }

        AddDates(fields, values, profile, page);
        var authority = values.Foot.Authority() ?? values.Text(FieldNames.Authority);
        if (authority is { IsEmpty: false })
            authority = LostEnd.Complete(FixedWords.SettledEnd(authority), page.Probe, t => CertificateForms.IsWhole(FieldNames.Authority, t));
        if (authority is { IsEmpty: false })
            fields[FieldNames.Authority] = OfficeField.Of(authority, JudgeOffice(authority, page), page.Number);
        else if (OfficeInSeal.Read(found, page, before) is { } office)
            fields[FieldNames.Authority] = office;
        return fields;
    }

    private static Judgement JudgeOffice(ReadText office, PageView page) =>
        !CertificateForms.IsWhole(FieldNames.Authority, office.Text) ? Judgement.Doubtful(office.Lowest * 0.5, "form")
        : OfficeNames.LacksItsBeginning(office.Text) ? Judgement.Doubtful(Math.Min(office.Lowest, 0.7), "lostStart")
        : Judgement.OfOrganizationName(office, page.Probe);

    private static void AddCode(Dictionary<string, FieldReading> fields, List<DocumentIssue> issues, CertificateValues values, FoundDocument found, PageView page)
    {
        var inQr = page.Probe.QrCodes(found.Region).SelectMany(QrPayload.CreditCodes).Distinct().ToList();
        var (field, other) = CreditCodeField.Read(values.Code, inQr, page);
        fields[FieldNames.CreditCode] = field;
        if (other is not null)
            issues.Add(new("qr.codeDiffers", Severity.Blocking, FieldNames.CreditCode, "二维码里的统一社会信用代码与证书上印的不一致,请核对原件。"));
        if (field.Evidence.Contains("repaired"))
            issues.Add(new("creditCode.repaired", Severity.Warning, FieldNames.CreditCode, "统一社会信用代码有一位看不清,系统按校验位推断,请核对原件。"));
        if (field.Evidence.Contains("checkDigitFails"))
            issues.Add(new("creditCode.checkDigit", Severity.Warning, FieldNames.CreditCode, "统一社会信用代码的校验位不对,请核对原件。"));
    }

    /// <summary>Null when there is nothing behind the label, or no label.</summary>
    public static FieldReading? Item(CertificateValues values, PageView page, string field)
    {
        if (values.Text(field) is not { IsEmpty: false } text || BlankItem.Is(text.Text))
            return null;
        if (field is FieldNames.Name or FieldNames.Address)
            text = ItemCleaner.Clean(field, text);
        if (field == FieldNames.Name)
            text = CertificateForms.WithoutTranslation(text);
        if (field == FieldNames.Address)
            return AddressField.Of(text, values.Sheet, page);
        text = LostEnd.Complete(text, page.Probe, t => CertificateForms.IsWhole(field, t));
        if (field == FieldNames.Scope)
            text = LostEnd.AddCharacters(LostEnd.AddMarks(LostMark.Apply(ScopeBrackets.Settle(DashForOne.BetweenFigures(text, DashForOne.Long), page.Probe), page.Probe), page.Probe), page.Probe, page.Text.Lines);
        text = LostBracket.Apply(text, page.Probe);
        var settled = field == FieldNames.ApprovalNumber ? YearBrackets.Settle(text, page.Probe) : null;
        text = settled ?? text;
        var value = UnreadSign.Fill(text, page.Probe);
        // A scope may end without a stop where the last of several lines is short, or below one alone is nothing, and only paper is behind it.
        var isWhole = CertificateForms.IsWhole(field, text.Text) || (field == FieldNames.Scope && CertificateForms.HasWholeForm(text.Text) && ScopeForm.EndsHere(text, page.Probe, values.Sheet)
            && (text.Pieces().Count() > 1 || LastLine.IsOnly(text, values.Sheet, page.Probe, values.Labels)));
        // A mark at a line's end is easily passed over.
        isWhole = isWhole && (field != FieldNames.Scope || text.Glyphs.Count < 2 || !ScopeForm.HasOpenLines(text, page.Probe));
        var judgement = !isWhole ? Judgement.Doubtful(text.Lowest * 0.5, "form")
            : field == FieldNames.ApprovalNumber && settled is null && (ApprovalNumbers.IsUnsure(value) || YearBrackets.MayBeOthers(value)) ? Judgement.Doubtful(Math.Min(text.Lowest, 0.8), "brackets")
            // 东省文化和旅游厅: no such place.
            : field is FieldNames.Sponsor or FieldNames.Supervisor && OfficeNames.IsOfUnknownPlace(value) ? Judgement.Doubtful(Math.Min(text.Lowest, 0.7), "lostStart")
            : field is FieldNames.Name or FieldNames.Sponsor or FieldNames.Supervisor ? Judgement.OfOrganizationName(text, page.Probe)
            : Judgement.OfPlainText(text, page.Probe);
        var read = Fields.Of(value, text, page.Number, judgement) with { Raw = field == FieldNames.Name ? PrintedBrackets.Of(text) : text.Text };
        var restored = field switch
        {
            FieldNames.Capital => CapitalNumerals.Restore(value),
            FieldNames.ApprovalNumber => ApprovalNumbers.Restore(value),
            _ => value,
        };
        return restored == value ? read : read with { Value = restored, Status = FieldStatus.Doubtful, Evidence = [.. read.Evidence, "repaired"] };
    }

    private static FieldReading? NameInSentence(FoundDocument found, CertificateProfile profile, PageView page) => profile.NameSentence is not { } sentence ? null : found.Sheet.Runs.Select(r => r.Glyphs).Concat(LabelFinder.Rows(found.Sheet))
        .Where(r => r.All(g => g.Text.Length == 1))
        .Select(r => (Glyphs: r, Name: sentence.Match(string.Concat(r.Select(g => g.Text))).Groups["value"]))
        .Where(m => m.Name.Success)
        .Select(m => ReadText.From([new TextRun([.. m.Glyphs.Skip(m.Name.Index).Take(m.Name.Length)])]))
        .Select(t => Fields.Of(t.Text, t, page.Number, Judgement.OfOrganizationName(t, page.Probe)))
        .FirstOrDefault();

    private static void AddRepresentative(Dictionary<string, FieldReading> fields, CertificateValues values, PageView page)
    {
        var label = values.Label(FieldNames.Representative);
        var text = values.Text(FieldNames.Representative) is { } read ? CertificateForms.PersonOf(ItemCleaner.Clean(FieldNames.Representative, read)) : null;
        fields[FieldNames.Representative] = text is null || text.IsEmpty || BlankItem.Is(text.Text)
            ? Fields.Missing(page.Number)
            : RepresentativeField.Name(text, page, label);
        if (label is not null)
            fields[FieldNames.RepresentativeTitle] = RepresentativeField.Title(label, page);
    }

    private static void AddDates(Dictionary<string, FieldReading> fields, CertificateValues values, CertificateProfile profile, PageView page)
    {
        if (profile.HasTerm || values.HasLabel(CertificateLabels.Term))
            (fields[FieldNames.ValidFrom], fields[FieldNames.ValidTo]) = CertificateDates.Term(values.Text(CertificateLabels.Term), page);
        foreach (var field in (string[])[FieldNames.EstablishedOn, FieldNames.ApprovedOn])
        {
            if (values.HasLabel(field))
                fields[field] = CertificateDates.Read(values.Text(field), page) ?? Fields.Missing(page.Number);
        }

        if (CertificateDates.Read(values.Foot.Issued() ?? values.Text(FieldNames.IssuedOn), page) is { } labeled)
            fields[FieldNames.IssuedOn] = labeled;
        else if (LicenseDates.Issued(values.Foot.Runs, double.MinValue) is { } issued)
            fields[FieldNames.IssuedOn] = CertificateDates.Read(issued.Text, page) ?? Fields.Missing(page.Number);
        else if (IssueDate.LookAgain(values.Foot.Labels.LastOrDefault(l => l.Field == FieldNames.Authority), values.Foot.Runs, page) is { } seen)
            fields[FieldNames.IssuedOn] = seen;
        else if (values.HasLabel(FieldNames.IssuedOn))
            fields[FieldNames.IssuedOn] = Fields.Missing(page.Number);
    }
}
