using Beian.Docs.Documents.Certificates;
using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Geometry;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.BusinessLicense;

/// <summary>Reads a licence's items, its code and its dates.</summary>
public static class BusinessLicenseExtractor
{
    /// <summary>Items whose values begin at the same place behind their labels.</summary>
    private static readonly string[] InColumns =
    [
        FieldNames.Name, FieldNames.Type, FieldNames.Representative, FieldNames.Capital, FieldNames.EstablishedOn, FieldNames.Address, FieldNames.Scope, FieldNames.Composition,
        BusinessLicenseLabels.Term,
    ];

    public static DocumentReading Read(FoundDocument found, PageView page)
    {
        var values = new BusinessLicenseValues(found.Sheet);
        var issues = new List<DocumentIssue>();
        var fields = new Dictionary<string, FieldReading>();
        AddCode(fields, issues, values, found, page);
        AddPlain(fields, values, page, FieldNames.Name, required: true);
        AddPlain(fields, values, page, FieldNames.Type, required: true);
        AddRepresentative(fields, values, page);
        AddCapital(fields, values, page);
        AddDate(fields, values, page, FieldNames.EstablishedOn);
        AddTerm(fields, values, page);
        AddPlain(fields, values, page, FieldNames.Address, required: true);
        AddPlain(fields, values, page, FieldNames.Scope, required: values.HasLabel(FieldNames.Scope));
        AddPlain(fields, values, page, FieldNames.Composition, required: false);
        AddAuthority(fields, values, found, page);
        IssuedOnField.Add(fields, values, page);
        CutStart.Doubt(fields, InColumns, values.Label, values.Text, isInColumns: true);
        return new DocumentReading
        {
            Kind = DocumentKinds.BusinessLicense,
            Page = page.Number,
            Confidence = Math.Round(found.Confidence, 3),
            Region = found.Region,
            Rotation = page.Text.Rotation,
            Fields = fields,
            Issues = issues,
        };
    }

    private static void AddCode(
        Dictionary<string, FieldReading> fields, List<DocumentIssue> issues, BusinessLicenseValues values, FoundDocument found, PageView page)
    {
        var code = values.Code;
        if (code.IsRegistrationNumber)
        {
            var valid = RegistrationNumber.HasValidCheck(code.Value);
            fields[FieldNames.RegistrationNumber] = Fields.Of(code.Value, code.Text, page.Number,
                valid && code.Text.Lowest > 0.8 ? Judgement.Confirmed(0.998, "checkDigit") : Judgement.OfPlainText(code.Text, page.Probe));
            return;
        }

        IReadOnlyList<string> InQr(Quad place) => [.. page.Probe.QrCodes(place).SelectMany(QrPayload.CreditCodes).Distinct()];
        var inQr = InQr(found.Region);
        if (inQr.Count == 0 && QrCaption.Place(found.Sheet) is { } beside)
            inQr = InQr(beside);
        var (field, other) = CreditCodeField.Read(code, inQr, page);
        fields[FieldNames.CreditCode] = field;
        if (other is not null)
            issues.Add(new("qr.codeDiffers", Severity.Blocking, FieldNames.CreditCode, "二维码里的统一社会信用代码与执照上印的不一致,请核对原件。"));
        if (field.Evidence.Contains("repaired"))
            issues.Add(new("creditCode.repaired", Severity.Warning, FieldNames.CreditCode, "统一社会信用代码有一位看不清,系统按校验位推断,请核对原件。"));
        if (field.Evidence.Contains("checkDigitFails"))
            issues.Add(new("creditCode.checkDigit", Severity.Warning, FieldNames.CreditCode, "统一社会信用代码的校验位不对,请核对原件。"));
    }

    private static void AddPlain(Dictionary<string, FieldReading> fields, BusinessLicenseValues values, PageView page, string field, bool required)
    {
        var text = values.Text(field);
        if (text is null || text.IsEmpty || BlankItem.Is(text.Text))
        {
            if (required || (text is null && values.HasLabel(field)))
                fields[field] = Fields.Missing(page.Number);
            return;
        }

        if (field == FieldNames.Scope)
        {
            fields[field] = ScopeField.Of(text, page);
            return;
        }

        var whole = text;
        text = ItemCleaner.Clean(field, text);
        if (field == FieldNames.Address)
        {
            fields[field] = AddressField.Of(text, page.Sheet, page);
            if (CreditCodeField.Certain(fields) is { } code)
                fields[field] = AddressField.InDivision(fields[field], text, code[2..8]);
            // 163号-, and nothing read below: what the dash goes on to is lost.
            if (fields[field].Status == FieldStatus.Confirmed && ((whole.Glyphs[^1].Text == "-" && LastLine.IsFull(whole)) || values.HasLineBelow(field)))
                fields[field] = fields[field] with { Status = FieldStatus.Doubtful, Confidence = 0.6, Evidence = ["lostLine"] };
            return;
        }

        text = ShapeRepair.Apply(LostBracket.Apply(text, page.Probe), page.Probe, ShapeScope.Plain);
        // A word cut off an amount may have been its currency.
        var isCut = field == FieldNames.Capital && whole.Text.Count(PlainText.IsIdeograph) > text.Text.Count(PlainText.IsIdeograph);
        if (isCut || !ItemCleaner.HasForm(field, text.Text))
        {
            fields[field] = Fields.Of(text.Text, text, page.Number, Judgement.Doubtful(text.Lowest * 0.5, "form"));
            return;
        }

        var value = UnreadSign.Fill(text, page.Probe);
        fields[field] = Fields.Of(value, text, page.Number, field == FieldNames.Name ? Judgement.OfOrganizationName(text, page.Probe) : Judgement.OfPlainText(text, page.Probe));
        if (field == FieldNames.Name)
            fields[field] = fields[field] with { Raw = PrintedBrackets.Of(text) };
        if (field == FieldNames.Type && LicenseType.WithBrackets(value) is { } type)
            fields[field] = fields[field] with { Value = type, Status = FieldStatus.Doubtful, Confidence = Math.Min(fields[field].Confidence, 0.6), Evidence = ["lostMark", "repaired"] };
    }

    private static void AddCapital(Dictionary<string, FieldReading> fields, BusinessLicenseValues values, PageView page)
    {
        AddPlain(fields, values, page, FieldNames.Capital, required: false);
        // What has no numeral is no amount: a caption of the QR code beside.
        if (fields.TryGetValue(FieldNames.Capital, out var found) && found.Value?.AsSpan().IndexOfAny(CapitalNumerals.Alphabet) < 0)
            fields.Remove(FieldNames.Capital);
        if (!fields.TryGetValue(FieldNames.Capital, out var capital) || capital.Value is not { } read)
            return;
        var value = CapitalNumerals.Restore(read);
        if (value == read && capital.Status == FieldStatus.Doubtful && values.Text(FieldNames.Capital) is { LineQuads.Count: 1 } text)
        {
            // Among the characters that an amount may have there is no doubt left.
            if (page.Probe.Reread(text.LineQuads, CapitalNumerals.Alphabet) is [{ Confidence: > 0.97 } again] && PlainText.Squeeze(again.Text) == read)
                fields[FieldNames.Capital] = capital with { Status = FieldStatus.Confirmed, Confidence = Math.Round(again.Confidence, 4), Evidence = ["alphabet"] };
            else if (ItemCleaner.Clean(FieldNames.Capital, text) is var amount && amount.Text == read && ItemCleaner.HasForm(FieldNames.Capital, read) && Judgement.HasShapes(amount, page.Probe))
                fields[FieldNames.Capital] = capital with { Status = FieldStatus.Confirmed, Confidence = 0.98, Evidence = ["characterShape"] };
        }

        if (fields[FieldNames.Capital].Status == FieldStatus.Confirmed && values.Text(FieldNames.Capital) is { IsEmpty: false } whole && CapitalNumerals.MayLackAnEnd(whole, page.Probe))
            fields[FieldNames.Capital] = capital with { Status = FieldStatus.Doubtful, Confidence = 0.6, Evidence = ["lostEnd"] };
        if (value != read)
            fields[FieldNames.Capital] = capital with { Value = value, Status = FieldStatus.Doubtful, Evidence = [.. capital.Evidence, "repaired"] };
    }

    private static void AddRepresentative(Dictionary<string, FieldReading> fields, BusinessLicenseValues values, PageView page)
    {
        var label = values.Label(FieldNames.Representative);
        var text = values.Text(FieldNames.Representative) is { } read ? ItemCleaner.Person(read) : null;
        fields[FieldNames.Representative] = text is null || text.IsEmpty || BlankItem.Is(text.Text)
            ? Fields.Missing(page.Number)
            : RepresentativeField.Name(text, page, label);
        if (label is not null)
            fields[FieldNames.RepresentativeTitle] = RepresentativeField.Title(label, page);
    }

    private static void AddDate(Dictionary<string, FieldReading> fields, BusinessLicenseValues values, PageView page, string field)
    {
        if (values.Text(field) is { IsEmpty: false } text && LicenseDates.First(text.Text) is { } date)
            fields[field] = Fields.Of(ChineseDate.Format(date), text, page.Number, DateJudgement.Of(text, page));
        else if (values.Text(field) is { IsEmpty: false } cut && LicenseDates.First(LicenseDates.WithCentury(cut.Text)) is { } likely)
            fields[field] = Fields.Of(ChineseDate.Format(likely), cut, page.Number, Judgement.Doubtful(Math.Min(cut.Lowest, 0.5), "repaired"));
        else if (values.HasLabel(field))
            fields[field] = Fields.Missing(page.Number);
    }

    private static void AddTerm(Dictionary<string, FieldReading> fields, BusinessLicenseValues values, PageView page)
    {
        if (values.Text(BusinessLicenseLabels.Term) is not { IsEmpty: false } text || BlankItem.Is(text.Text))
            return;
        var (from, to) = LicenseDates.Term(text.Text);
        var judgement = BrokenDate.MayLackMore(text, page.Probe) ? Judgement.Doubtful(Math.Min(text.Lowest, 0.5), "lostDigit") : DateJudgement.Of(text, page);
        if (from is not null)
            fields[FieldNames.ValidFrom] = Fields.Of(from, text, page.Number, judgement);
        if (to is not null)
            fields[FieldNames.ValidTo] = Fields.Of(to, text, page.Number, judgement);
        if (from is null && to is not (null or FieldNames.OpenEnd))
            fields[FieldNames.ValidFrom] = Fields.Missing(page.Number);
        if (from is null && to is null)
            (fields[FieldNames.ValidFrom], fields[FieldNames.ValidTo]) = (Fields.Missing(page.Number), Fields.Missing(page.Number));
    }

    /// <summary>Most licences name the registrar in the seal only; where it is printed, it is beside or below its label.</summary>
    private static void AddAuthority(Dictionary<string, FieldReading> fields, BusinessLicenseValues values, FoundDocument found, PageView page)
    {
        if (values.Authority is { } text)
            fields[FieldNames.Authority] = OfficeField.Of(text, CertificateForms.SaysWhere(text.Text) ? Judgement.OfPlainText(text, page.Probe) : Judgement.Doubtful(text.Lowest * 0.6, "cutOff"), page.Number);
        else if (OfficeInSeal.Read(found, page, fields) is { } office)
            fields[FieldNames.Authority] = office;
    }
}
