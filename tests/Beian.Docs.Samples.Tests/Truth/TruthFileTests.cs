using Beian.Docs.Samples.Truth;

namespace Beian.Docs.Samples.Tests.Truth;

public sealed class TruthFileTests
{
    [Fact]
    public void Truth_ComesBackAsItWasWritten()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var truth = SpecimenWriter.Draw(PictureKind.IdCardBoth, Level.Scan, 5).Truth;
        try
        {
            TruthFile.Write(path, [truth, truth]);
            var read = TruthFile.Read(path);
            Assert.Equal(2, read.Count);
            Assert.Equal(truth.File, read[1].File);
            Assert.Equal(truth.Documents.Select(d => d.Kind), read[1].Documents.Select(d => d.Kind));
            foreach (var (name, field) in truth.Documents[0].Fields)
            {
                Assert.Equal(field.Value, read[1].Documents[0].Fields[name].Value);
                Assert.Equal(field.Box.TopLeft.X, read[1].Documents[0].Fields[name].Box.TopLeft.X, 0.06);
            }
        }
        finally
        {
            File.Delete(path);
        }
    }
}
