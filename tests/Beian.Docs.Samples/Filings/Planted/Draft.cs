using Beian.Docs.Filings;
using Beian.Docs.Filings.History;

namespace Beian.Docs.Samples.Filings.Planted;

/// <summary>A filing about to be handed in: the form, the pictures, what else the tenant has, the day (备案草稿).</summary>
public sealed record Draft
{
    public required Story Story { get; init; }

    public required FilingForm Form { get; init; }

    public required IReadOnlyList<DraftPicture> Pictures { get; init; }

    public FilingHistory History { get; init; } = FilingHistory.Empty;

    public DateOnly AsOf { get; init; }

    public static Draft Of(Story story) => new()
    {
        Story = story,
        Form = FormFiller.Fill(story),
        Pictures = Planted.Pictures.Of(story),
        AsOf = story.AsOf,
    };

    public Draft With(Func<FilingForm, FilingForm> change) => this with { Form = change(Form) };

    public Draft WithSubject(Func<Subject, Subject> change) => With(f => f with { Subject = change(f.Subject!) });

    public Draft WithPrincipal(Func<ResponsiblePerson, ResponsiblePerson> change) => WithSubject(s => s with { Principal = change(s.Principal!) });

    public Draft WithService(Func<Service, Service> change) => With(f => f with { Services = [change(f.Services[0]), .. f.Services.Skip(1)] });

    public Draft WithServicePerson(Func<ResponsiblePerson, ResponsiblePerson> change) => WithService(s => s with { Person = change(s.Person!) });

    /// <summary>Principal and service's person.</summary>
    public Draft WithPeople(Func<ResponsiblePerson, ResponsiblePerson> change) => WithPrincipal(change).WithServicePerson(change);

    public Draft WithApp(Func<AppPlatform, AppPlatform> change) =>
        WithService(s => s with { App = s.App! with { Platforms = [change(s.App.Platforms[0]), .. s.App.Platforms.Skip(1)] } });

    /// <summary>In the place of the picture of that name, or besides.</summary>
    public Draft WithPicture(DraftPicture picture) => this with
    {
        Pictures = Pictures.Any(p => p.File == picture.File) ? [.. Pictures.Select(p => p.File == picture.File ? picture : p)] : [.. Pictures, picture],
    };

    public Draft WithPicture(string file, Func<DraftPicture, DraftPicture> change) => this with { Pictures = [.. Pictures.Select(p => p.File == file ? change(p) : p)] };

    public Draft WithoutPicture(string file) => this with { Pictures = [.. Pictures.Where(p => p.File != file)] };

    /// <summary>Another filing of the tenant.</summary>
    public Draft Beside(string title, FilingForm other) => this with { History = History with { Others = [.. History.Others, FilingTrace.Of(title, other)] } };
}
