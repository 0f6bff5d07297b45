using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Planted;

/// <summary>A filing to check, with what must be found in it: one mistake, or nothing (植错备案).</summary>
/// <param name="Name">The plant and the seed; never the subject's.</param>
/// <param name="Draft">What is checked.</param>
/// <param name="Expected">Null where nothing is wrong.</param>
/// <param name="Also">What may come besides.</param>
public sealed record PlantedFiling(string Name, Draft Draft, ExpectedFinding? Expected, IReadOnlyList<ExpectedFinding> Also)
{
    public static PlantedFiling Of(Plant plant, int seed)
    {
        var story = plant.Tell(StoryInventor.Invent(plant.Wish, seed));
        var planting = plant.Make(Beside(Draft.Of(story)), new Dice(seed + 31));
        var why = plant.GetType().Name;
        return new(
            $"{plant.Code}-{why}-{seed}",
            planting.Draft,
            new ExpectedFinding(plant.Code, planting.Field, why) { OrField = planting.OrField },
            [.. planting.Also.Select(a => new ExpectedFinding(a.Code, a.Field, why))]);
    }

    public static PlantedFiling Consistent(int seed, Wish? wish = null) => new($"consistent-{seed}", Beside(Draft.Of(StoryInventor.Invent(wish ?? Wish.Any, seed))), null, []);

    /// <summary>A tenant has other clients.</summary>
    private static Draft Beside(Draft draft) => draft.Beside("无关客户", Others.Of(draft.Story.Seed + 1));
}
