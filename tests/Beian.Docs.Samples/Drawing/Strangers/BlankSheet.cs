using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing.Strangers;

/// <summary>A sheet with nothing on it, with ruled lines, or a map with names of streets (空白纸、地图).</summary>
public static class BlankSheet
{
    public static Sheet Draw(Dice content, Dice dice, double scale)
    {
        var paper = new StrangerPaper(dice, 210, 297, scale, new SKColor(250, 249, 246));
        if (dice.Chance(0.6))
            Map(paper, content, dice);
        else if (dice.Chance(0.5))
            Ruled(paper.Sheet.Canvas);
        return paper.Done();
    }

    private static void Ruled(SKCanvas canvas)
    {
        using var line = new SKPaint { Color = new SKColor(190, 60, 60), StrokeWidth = 0.25f };
        for (var y = 30; y < 280; y += 9)
            canvas.DrawLine(20, y, 190, y, line);
    }

    private static void Map(StrangerPaper paper, Dice content, Dice dice)
    {
        paper.Sheet.Trait("layout", "map");
        using var road = new SKPaint { Color = new SKColor(250, 215, 130), StrokeWidth = 5, IsAntialias = true };
        using var park = new SKPaint { Color = new SKColor(205, 230, 195) };
        for (var i = 0; i < 6; i++)
            paper.Sheet.Canvas.DrawRect(dice.Int(5, 160), dice.Int(5, 250), dice.Int(15, 60), dice.Int(15, 60), park);
        for (var i = 0; i < 7; i++)
            paper.Sheet.Canvas.DrawLine(dice.Int(0, 210), dice.Int(0, 2) * 297, dice.Int(0, 210), dice.Int(100, 297), road);
        var region = content.Pick(Region.All);
        for (var i = 0; i < 24; i++)
        {
            var name = dice.OneOf($"{region.Brand}路", "人民广场", "中山西路", "市民中心", "第一中学", $"{region.County}政府", "地铁2号线", "样例大厦", "工商银行", "派出所", "公安局", "文化馆");
            paper.Sheet.Text(name, dice.Int(5, 170), 15 + (i * 11), paper.Body with { Size = dice.Between(2.8, 4.6), Color = new SKColor(70, 70, 80) });
        }
    }
}
