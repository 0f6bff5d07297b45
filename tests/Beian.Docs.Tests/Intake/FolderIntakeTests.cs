using Beian.Docs.Intake;

namespace Beian.Docs.Tests.Intake;

public sealed class FolderIntakeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("intake-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Folder_ComesInOrderWithSubfoldersAndArchives()
    {
        Write("b.jpg", Zips.Picture);
        Write("a/2.jpg", Zips.Picture);
        Write("a/1.jpg", Zips.Picture);
        Write("c.zip", Zips.Of(("x.jpg", Zips.Picture)));
        Write("form.json", "{}"u8.ToArray());
        Write("expected.json", "{}"u8.ToArray());
        Write("README.md", "x"u8.ToArray());
        Assert.Equal(["a/1.jpg", "a/2.jpg", "b.jpg", "c.zip/x.jpg", "form.json"], Collect(_folder).Select(f => Path.GetRelativePath(_folder, f.Name)));
    }

    [Fact]
    public void SideFile_NamedByItselfIsTaken()
    {
        Write("README.md", "x"u8.ToArray());
        Assert.Single(Collect(Path.Combine(_folder, "README.md")));
    }

    [Fact]
    public void BadFiles_AreResultsAndTheOthersGoOn()
    {
        Write("1.jpg", []);
        Write("2.jpg", new byte[101]);
        Write("3.jpg", Zips.Picture);
        var files = Collect(new IntakeOptions { MaxFileBytes = 100 }, _folder, Path.Combine(_folder, "missing.jpg"));
        Assert.Equal(
            [IntakeErrorCodes.Empty, IntakeErrorCodes.TooLarge, null, IntakeErrorCodes.NotFound], files.Select(f => f.Error?.Code));
    }

    /// <summary>Copied from a Chinese Windows: the bytes of the names are GBK, which no path of this runtime leads to.</summary>
    [Fact]
    public void NamesThatAreNoUtf8_AreResultsAndTheOthersGoOn()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere names have no bytes.");
        Write("好.jpg", Zips.Picture);
        Shell("printf x > \"$(printf '\\261\\270.jpg')\"; mkdir \"$(printf '\\261\\270d')\"; printf x > \"$(printf '\\261\\270d/1.jpg')\"");
        try
        {
            Assert.Equal(
                [null, IntakeErrorCodes.NameNotUtf8, IntakeErrorCodes.NameNotUtf8], Collect(_folder).Select(f => f.Error?.Code).Order());
        }
        finally
        {
            Shell("rm -rf ./*");
        }
    }

    private void Shell(string script)
    {
        using var shell = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("/bin/sh", ["-c", script]) { WorkingDirectory = _folder })!;
        shell.WaitForExit();
        Assert.Equal(0, shell.ExitCode);
    }

    [Fact]
    public void Links_OutOfTheFolderAreNotFollowed()
    {
        var outside = Directory.CreateTempSubdirectory("intake-outside-");
        try
        {
            File.WriteAllBytes(Path.Combine(outside.FullName, "x.jpg"), Zips.Picture);
            Write("inside.jpg", Zips.Picture);
            File.CreateSymbolicLink(Path.Combine(_folder, "file.jpg"), Path.Combine(outside.FullName, "x.jpg"));
            Directory.CreateSymbolicLink(Path.Combine(_folder, "folder"), outside.FullName);
            Directory.CreateSymbolicLink(Path.Combine(_folder, "loop"), _folder + "/.");
            File.CreateSymbolicLink(Path.Combine(_folder, "same.jpg"), "inside.jpg");
            var files = Collect(_folder);
            Assert.Equal(["file.jpg", "folder", "inside.jpg", "loop"], files.Select(f => Path.GetFileName(f.Name)));
            Assert.Equal(
                [IntakeErrorCodes.LeavesFolder, IntakeErrorCodes.LeavesFolder, null, IntakeErrorCodes.LeavesFolder], files.Select(f => f.Error?.Code));
        }
        finally
        {
            outside.Delete(recursive: true);
        }
    }

    [Fact]
    public void Files_AreLoadedOneAtATime()
    {
        Write("1.jpg", Zips.Picture);
        Write("2.jpg", Zips.Picture);
        using var files = new FolderIntake(new()).Collect([_folder]).GetEnumerator();
        Assert.True(files.MoveNext());
        File.Delete(Path.Combine(_folder, "2.jpg"));
        Assert.True(files.MoveNext());
        Assert.Equal(IntakeErrorCodes.NotFound, files.Current.Error?.Code);
    }

    private void Write(string name, byte[] content)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }

    private static List<InputFile> Collect(params string[] paths) => Collect(new IntakeOptions(), paths);

    private static List<InputFile> Collect(IntakeOptions options, params string[] paths) => [.. new FolderIntake(options).Collect(paths)];
}
