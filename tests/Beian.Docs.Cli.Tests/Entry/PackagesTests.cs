namespace Beian.Docs.Cli.Tests.Entry;

public sealed class PackagesTests
{
    [Fact]
    public async Task Lines_OfTheListAllHaveAGroupANeedAndACondition()
    {
        var lines = Checkout.Read("eng/packages.txt").Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();

        Assert.All(lines, line => Assert.Equal(4, line.Length));
        Assert.All(lines, line => Assert.Contains(line[0], (string[])["runtime", "models", "serve", "test"]));
        Assert.All(lines, line => Assert.Contains(line[2], (string[])["required", "optional"]));
        var (status, listed, _) = await Checkout.RunAsync("eng/packages.sh", ["list", "runtime", "models", "serve", "test"]);
        Assert.Equal(0, status);
        Assert.Equal(
            lines.Select(l => l[1]).Distinct().Order(StringComparer.Ordinal),
            listed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Runtime_IsFreeOfTheDatabaseAndOfFonts()
    {
        var (_, listed, _) = await Checkout.RunAsync("eng/packages.sh", ["list", "runtime"]);

        Assert.Contains("poppler-utils", listed);
        Assert.DoesNotContain("postgresql", listed);
        Assert.DoesNotContain("fonts", listed);
    }

    [Fact]
    public void Image_TakesItsPackagesAndModelsFromTheSameScripts()
    {
        var image = Checkout.Read("Dockerfile");

        Assert.Contains("eng/packages.sh install runtime", image);
        Assert.Contains("eng/models.sh", image);
        Assert.DoesNotContain("apt-get", image);
        Assert.Contains("OMP_THREAD_LIMIT=1", image);
        Assert.Contains("USER $APP_UID", image);
    }

    [Fact]
    public void Compose_PublishesOnThisMachineOnly()
    {
        var lines = Checkout.Read("docker-compose.yml").Split('\n').Select(l => l.Trim()).ToList();
        var ports = lines.Skip(lines.IndexOf("ports:") + 1).TakeWhile(l => l.StartsWith('-')).ToList();

        Assert.Single(lines, "ports:");
        Assert.All(ports, port => Assert.StartsWith("- \"127.0.0.1:", port));
        Assert.Contains("Beian__Role: web", lines);
        Assert.Contains("Beian__Role: workers", lines);
    }

    [Fact]
    public async Task Lists_ThatAnotherProgramHoldsAreWaitedFor()
    {
        var folder = Directory.CreateTempSubdirectory("beian-packages-").FullName;
        var tries = Path.Combine(folder, "tries");
        // apt-get of a machine whose own updates run: refused twice.
        var script = $$"""
            set -- list runtime
            source eng/packages.sh >/dev/null
            artifacts='{{folder}}'
            apt() {
                echo again >>'{{tries}}'
                (($(wc -l <'{{tries}}') > 2)) || { echo 'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 7 (apt-get)'; return 100; }
            }
            cd "$root" && update_lists
            """;

        var (status, _, error) = await Checkout.RunAsync("/bin/bash", ["-c", $"cd '{Checkout.Root}'\n{script}"], new() { ["BEIAN_APT_PAUSE"] = "0" });

        var tried = File.ReadAllLines(tries).Length;
        Directory.Delete(folder, recursive: true);
        Assert.Equal(0, status);
        Assert.Equal(3, tried);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
