using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.BusinessLicense;

/// <summary>Reads a licence's items, its code and its dates.</summary>
public static class BusinessLicenseExtractor
{
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
        AddAuthority(fields, values, page);
        AddIssued(fields, values, page);
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

        var inQr = page.Probe.QrCodes(found.Region).SelectMany(QrPayload.CreditCodes).Distinct().ToList();
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
        if (text is null || text.IsEmpty || IsBlank(text.Text))
        {
            if (required || (text is null && values.HasLabel(field)))
                fields[field] = Fields.Missing(page.Number);
            return;
        }

        var whole = text;
        text = ItemCleaner.Clean(field, text);
        if (field == FieldNames.Address)
        {
            fields[field] = LastLine.Below(text, page.Sheet, page.Probe) is { } more
                ? Fields.Of(text.Text + more, text, page.Number, Judgement.Doubtful(0.6, "lostLine"))
                : AddressField.Of(text, page);
            return;
        }

        text = ShapeRepair.Apply(LostBracket.Apply(text, page.Probe), page.Probe, ShapeScope.Plain);
        if (field == FieldNames.Scope)
            text = ScopePhrases.Restore(LostMark.Apply(text, page.Probe));
        // A word cut off an amount may have been its currency.
        var isCut = field == FieldNames.Capital && whole.Text.Count(IsIdeograph) > text.Text.Count(IsIdeograph);
        if (isCut || !ItemCleaner.HasForm(field, text.Text))
        {
            fields[field] = Fields.Of(field == FieldNames.Scope ? ItemCleaner.ScopeMarks(text.Text) : text.Text, text, page.Number, Judgement.Doubtful(text.Lowest * 0.5, "form"));
            return;
        }

        var value = UnreadSign.Fill(text, page.Probe);
        fields[field] = Fields.Of(field == FieldNames.Scope ? ItemCleaner.ScopeMarks(value) : value, text, page.Number, field switch
        {
            FieldNames.Name => Judgement.OfOrganizationName(text, page.Probe),
            _ => Judgement.OfPlainText(text, page.Probe),
        });
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
        if (value == read && capital.Status == FieldStatus.Doubtful && values.Text(FieldNames.Capital) is { LineQuads.Count: 1 } text
            && page.Probe.Reread(text.LineQuads, CapitalNumerals.Alphabet) is [{ Confidence: > 0.97 } again] && PlainText.Squeeze(again.Text) == read)
        {
            // Among the characters that an amount may have there is no doubt left.
            fields[FieldNames.Capital] = capital with { Status = FieldStatus.Confirmed, Confidence = Math.Round(again.Confidence, 4), Evidence = ["alphabet"] };
        }

        if (value != read)
            fields[FieldNames.Capital] = capital with { Value = value, Status = FieldStatus.Doubtful, Evidence = [.. capital.Evidence, "repaired"] };
    }

    private static void AddRepresentative(Dictionary<string, FieldReading> fields, BusinessLicenseValues values, PageView page)
    {
        var label = values.Label(FieldNames.Representative);
        var text = values.Text(FieldNames.Representative) is { } read ? ItemCleaner.Person(read) : null;
        fields[FieldNames.Representative] = text is null || text.IsEmpty || IsBlank(text.Text)
            ? Fields.Missing(page.Number)
            : Representative(text, page);
        if (label is null)
            return;
        var title = new ReadText(label.Glyphs, null);
        fields[FieldNames.RepresentativeTitle] = Fields.Of(label.Label, title, page.Number, label.IsGuessed ? Judgement.Doubtful(0.6, "partialLabel") : Judgement.Confirmed(0.999, "label")) with
        {
            Box = Geometry.Quad.Enclosing([.. label.Glyphs.Select(g => g.Line.Quad.Slice(g.Source.From, g.Source.To))]),
        };
    }

    /// <summary>With what the dictionary lacks put in by its shape.</summary>
    private static FieldReading Representative(ReadText read, PageView page)
    {
        var text = ShapeRepair.Apply(read, page.Probe, ShapeScope.Person);
        return Fields.Of(UnreadSign.Fill(text, page.Probe), read, page.Number,
            ItemCleaner.HasForm(FieldNames.Representative, text.Text) ? Judgement.OfName(text, page.Probe) : Judgement.Doubtful(text.Lowest * 0.5, "form"));
    }

    private static void AddDate(Dictionary<string, FieldReading> fields, BusinessLicenseValues values, PageView page, string field)
    {
        if (values.Text(field) is { IsEmpty: false } text && LicenseDates.First(text.Text) is { } date)
            fields[field] = Fields.Of(ChineseDate.Format(date), text, page.Number, JudgeDate(text, page));
        else if (values.HasLabel(field))
            fields[field] = Fields.Missing(page.Number);
    }

    private static void AddTerm(Dictionary<string, FieldReading> fields, BusinessLicenseValues values, PageView page)
    {
        if (values.Text(BusinessLicenseLabels.Term) is not { IsEmpty: false } text || IsBlank(text.Text))
            return;
        var (from, to) = LicenseDates.Term(text.Text);
        var judgement = JudgeDate(text, page);
        if (from is not null)
            fields[FieldNames.ValidFrom] = Fields.Of(from, text, page.Number, judgement);
        if (to is not null)
            fields[FieldNames.ValidTo] = Fields.Of(to, text, page.Number, judgement);
        if (from is null && to is null)
            (fields[FieldNames.ValidFrom], fields[FieldNames.ValidTo]) = (Fields.Missing(page.Number), Fields.Missing(page.Number));
    }

    /// <summary>Most licences name the registrar in the seal only; where it is printed, it is beside or below its label.</summary>
    private static void AddAuthority(Dictionary<string, FieldReading> fields, BusinessLicenseValues values, PageView page)
    {
        if (values.Authority is { } text)
            fields[FieldNames.Authority] = Fields.Of(text.Text, text, page.Number, Judgement.OfPlainText(text, page.Probe));
    }

    private static void AddIssued(Dictionary<string, FieldReading> fields, BusinessLicenseValues values, PageView page)
    {
        if (values.Text(FieldNames.IssuedOn) is { IsEmpty: false } labeled && LicenseDates.First(labeled.Text) is { } printed)
        {
            fields[FieldNames.IssuedOn] = Fields.Of(ChineseDate.Format(printed), labeled, page.Number, JudgeDate(labeled, page));
            return;
        }

        var used = new[] { FieldNames.EstablishedOn, BusinessLicenseLabels.Term, FieldNames.Scope, FieldNames.Address }
            .Select(values.Text).OfType<ReadText>().SelectMany(t => t.Glyphs).ToHashSet();
        var free = values.Runs.Where(r => !r.Glyphs.Any(used.Contains)).ToList();
        var below = values.Labels.Where(l => l.Field is FieldNames.Name or FieldNames.Type).Select(l => l.Row).DefaultIfEmpty(double.MinValue).Max();
        var issued = LicenseDates.Issued(free, below);
        if (issued is { } early && fields.GetValueOrDefault(FieldNames.EstablishedOn) is { Status: FieldStatus.Confirmed, Value: { } established }
            && string.CompareOrdinal(ChineseDate.Format(early.Date), established) < 0)
        {
            // Before the company was founded nothing was issued to it: another document's date.
            issued = null;
        }

        if (issued is { } whole && LicenseDates.IsWhole(whole.Text.Text) && DateSpacing.IsTight(whole.Text))
            fields[FieldNames.IssuedOn] = Fields.Of(ChineseDate.Format(whole.Date), whole.Text, page.Number, JudgeDate(whole.Text, page));
        else if (IssueDate.LookAgain(values.Registrar, free, page) is { } seen)
            fields[FieldNames.IssuedOn] = seen;
        else if (issued is { } part)
            fields[FieldNames.IssuedOn] = Fields.Of(ChineseDate.Format(part.Date), part.Text, page.Number, Judgement.Doubtful(0.4, "incomplete"));
    }

    /// <summary>Digits are few; the words between them need not be certain.</summary>
    private static Judgement JudgeDate(ReadText text, PageView page)
    {
        var digits = text.Where(g => char.IsAsciiDigit(g.Text[0]));
        return !DateSpacing.IsTight(text) ? Judgement.Doubtful(0.5, "lostDigit") : digits.Lowest > 0.97 ? Judgement.Confirmed(digits.Mean, "score") : Judgement.OfPlainText(text, page.Probe);
    }

    private static bool IsIdeograph(char c) => c is >= '\u4e00' and < '\ua000';

    /// <summary>***, / and — stand for nothing.</summary>
    private static bool IsBlank(string text) => text.All(c => c is '*' or '/' or '-' or '—' or '无' or '\\' or '.' or '·' or '※');
}
