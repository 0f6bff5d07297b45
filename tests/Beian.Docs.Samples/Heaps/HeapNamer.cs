using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Heaps;

/// <summary>Names files as clients do (文件命名).</summary>
internal sealed class HeapNamer(Dice dice, HeapLayout? fixedLayout)
{
    private readonly HashSet<string> _taken = [];

    private int _photo = dice.Int(100, 900);

    private HeapLayout _layout;

    private string _folder = "";

    private string _client = "";

    public void Begin(HeapClient client)
    {
        _layout = fixedLayout ?? dice.Pick((HeapLayout.Foldered, 0.45), (HeapLayout.Named, 0.2), (HeapLayout.Camera, 0.25), (HeapLayout.Random, 0.1));
        _client = client.Company.Name;
        _folder = _layout != HeapLayout.Foldered ? "" : dice.OneOf(client.Company.Name, client.Representative.Name, $"客户{dice.Int(1, 9999)}") + "/";
    }

    /// <param name="what">营业执照, 身份证正面…</param>
    /// <param name="whose">Empty for the client's own papers.</param>
    public string NameOf(string what, string whose)
    {
        var name = Choose(what, whose);
        for (var i = 2; !_taken.Add(name); i++)
            name = $"{Choose(what, whose)[..^4]}({i}).jpg";
        return name;
    }

    private string Choose(string what, string whose) => _layout switch
    {
        HeapLayout.Foldered => $"{_folder}{whose}{what}.jpg",
        HeapLayout.Named => $"{(whose.Length > 0 ? whose : _client)}{what}.jpg",
        HeapLayout.Camera => $"IMG_{_photo++:0000}.jpg",
        _ => $"{dice.Int(0x1000000, 0x7fffffff):x8}.jpg",
    };

    public IEnumerable<HeapSpecimen> Stranger(Person person)
    {
        _layout = HeapLayout.Camera;
        yield return new HeapSpecimen(NameOf("", ""), [], [HeapReadings.Front(person)], null);
        yield return new HeapSpecimen(NameOf("", ""), [], [HeapReadings.Back(person)], null);
    }
}
