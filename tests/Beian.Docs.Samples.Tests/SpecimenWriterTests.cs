using Beian.Docs.Documents;
using Beian.Docs.Geometry;
using Beian.Docs.Identifiers;
using OpenCvSharp;

namespace Beian.Docs.Samples.Tests;

public sealed class SpecimenWriterTests
{
    public static TheoryData<PictureKind, Level> Everything
    {
        get
        {
            var rows = new TheoryData<PictureKind, Level>();
            foreach (var kind in Enum.GetValues<PictureKind>())
            {
                foreach (var level in Enum.GetValues<Level>())
                    rows.Add(kind, level);
            }

            return rows;
        }
    }

    [Theory]
    [InlineData(PictureKind.BusinessLicense, Level.Clean)]
    [InlineData(PictureKind.BusinessLicense, Level.Hard)]
    [InlineData(PictureKind.IdCardBoth, Level.Scan)]
    [InlineData(PictureKind.IdCardBoth, Level.Photo)]
    [InlineData(PictureKind.OtherDocument, Level.Photo)]
    public void SameSeed_GivesTheSameBytes(PictureKind kind, Level level)
    {
        var first = SpecimenWriter.Draw(kind, level, 4711);
        var second = SpecimenWriter.Draw(kind, level, 4711);
        Assert.Equal(first.Bytes, second.Bytes);
        Assert.NotEqual(first.Bytes, SpecimenWriter.Draw(kind, level, 4712).Bytes);
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void TruthBoxes_LieInThePictureAndInTheirDocument(PictureKind kind, Level level)
    {
        var specimen = SpecimenWriter.Draw(kind, level, 815);
        var truth = specimen.Truth;
        using var image = Cv2.ImDecode(specimen.Bytes, ImreadModes.Color);
        Assert.Equal((truth.Width, truth.Height), (image.Width, image.Height));
        Assert.NotEmpty(truth.Documents);
        foreach (var document in truth.Documents)
        {
            foreach (var field in document.Fields.Values)
            {
                Assert.NotEmpty(field.Value);
                Assert.InRange(field.Box.Left, 0, truth.Width);
                Assert.InRange(field.Box.Right, 0, truth.Width);
                Assert.InRange(field.Box.Top, 0, truth.Height);
                Assert.InRange(field.Box.Bottom, 0, truth.Height);
                Assert.True(field.Box.Width > 2 && field.Box.Height > 2);
                Assert.True(Contains(document.Region, field.Box.Center));
            }
        }
    }

    [Fact]
    public void TruthBox_HasInkInIt()
    {
        var specimen = SpecimenWriter.Draw(PictureKind.IdCardFront, Level.Clean, 99);
        using var gray = Cv2.ImDecode(specimen.Bytes, ImreadModes.Grayscale);
        foreach (var (name, field) in specimen.Truth.Documents[0].Fields)
        {
            var box = new Rect((int)field.Box.Left, (int)field.Box.Top, (int)field.Box.Width, (int)field.Box.Height);
            using var inside = new Mat(gray, box);
            Cv2.MinMaxLoc(inside, out double darkest, out double lightest);
            Assert.True(lightest - darkest > 80, $"{name}: {darkest} to {lightest}");
        }
    }

    [Fact]
    public void Numbers_PassTheirChecks()
    {
        var codes = new List<string>();
        for (var seed = 0; seed < 40; seed++)
        {
            var kind = seed % 2 == 0 ? PictureKind.BusinessLicense : PictureKind.IdCardFront;
            var fields = SpecimenWriter.Draw(kind, Level.Clean, seed).Truth.Documents[0].Fields;
            if (fields.TryGetValue(FieldNames.IdNumber, out var id))
            {
                codes.Add(id.Value);
                Assert.True(ResidentIdNumber.HasValidCheck(id.Value));
                Assert.Equal(fields[FieldNames.Sex].Value, ResidentIdNumber.SexOf(id.Value));
                Assert.Equal(fields[FieldNames.BirthDate].Value, $"{ResidentIdNumber.BirthDateOf(id.Value):yyyy-MM-dd}");
                Assert.True(EthnicGroups.IsKnown(fields[FieldNames.Ethnicity].Value));
                Assert.NotNull(AdministrativeDivisions.Find(fields[FieldNames.Address].Value));
            }
            else if (fields.TryGetValue(FieldNames.CreditCode, out var code))
            {
                codes.Add(code.Value);
                Assert.True(UnifiedSocialCreditCode.HasValidCheck(code.Value));
                Assert.True(UnifiedSocialCreditCode.HasValidOrganizationCheck(code.Value));
            }
            else
            {
                codes.Add(fields[FieldNames.RegistrationNumber].Value);
                Assert.True(RegistrationNumber.HasValidCheck(codes[^1]));
            }
        }

        Assert.Equal(codes.Count, codes.Distinct().Count());
    }

    [Fact]
    public void Set_HasEveryKind_ExceptTheFurtherOnes()
    {
        var kinds = Enumerable.Range(1000, 200).GroupBy(SpecimenWriter.KindOf).ToDictionary(g => g.Key, g => g.Count());
        Assert.Equal(Enum.GetValues<PictureKind>().Except(MorePictures.All.Keys), kinds.Keys.Order());
        Assert.InRange(kinds[PictureKind.BusinessLicense], 55, 100);
    }

    private static bool Contains(Quad region, PagePoint point) =>
        Cv2.PointPolygonTest(region.Corners.Select(c => new Point2f((float)c.X, (float)c.Y)), new Point2f((float)point.X, (float)point.Y), false) >= 0;
}
