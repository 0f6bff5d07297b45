namespace Beian.Docs.Cli.Tests.Entry;

public sealed class ModelsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("beian-models-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void List_HasSourceLicenseAndHashOfEveryModel()
    {
        var models = Checkout.Read("tessdata/models.txt").Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(" | ")).ToList();

        Assert.All(models, model => Assert.Equal(4, model.Length));
        Assert.All(models, model => Assert.Matches("^(npm:.+@[0-9.]+:.+|debian:.+:/.+)$", model[1]));
        Assert.All(models, model => Assert.Matches("^[0-9a-f]{64}(,[0-9a-f]{64})*$", model[3]));
    }

    [Fact]
    public async Task ChangedModel_IsRefused()
    {
        var models = Directory.GetFiles(Path.Combine(Checkout.Root, "tessdata")).Where(f => Path.GetExtension(f) is ".onnx" or ".txt" or ".traineddata").ToList();
        foreach (var model in models)
            File.Copy(model, Path.Combine(_folder, Path.GetFileName(model)));
        Assert.Equal(0, (await CheckAsync()).Status);

        await File.AppendAllTextAsync(Path.Combine(_folder, "ppocr_keys_v1.txt"), "x", TestContext.Current.CancellationToken);

        var (status, error) = await CheckAsync();
        Assert.Equal(ExitCodes.Machine, status);
        Assert.Contains("ppocr_keys_v1.txt", error);
        Assert.Contains("./beian models", error);
    }

    private async Task<(int Status, string Error)> CheckAsync()
    {
        var (status, output, error) = await Checkout.RunAsync("eng/models.sh", ["check"], new() { ["BEIAN_TESSDATA"] = _folder });
        Assert.Empty(output);
        return (status, error);
    }
}
