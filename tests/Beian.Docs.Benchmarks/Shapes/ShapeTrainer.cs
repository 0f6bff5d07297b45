using OpenCvSharp;
using Beian.Docs.Ocr.Shapes;

namespace Beian.Docs.Benchmarks.Shapes;

/// <summary>Learns the directions that part characters from each other and not fonts or damage (线性判别分析).</summary>
/// <param name="classes">How many characters.</param>
internal sealed class ShapeTrainer(int classes)
{
    private const int Batch = 2048;
    private const int D = ShapeDescriptor.Length;

    private readonly float[][] _sums = [.. Enumerable.Range(0, classes * ShapeFace.Styles).Select(_ => new float[D])];
    private readonly int[] _counts = new int[classes * ShapeFace.Styles];
    private readonly float[] _batch = new float[Batch * D];
    private readonly Mat _products = Mat.Zeros(D, D, MatType.CV_64FC1).ToMat();
    private int _inBatch;
    private int _total;

    public void Add(int @class, int style, float[] descriptor)
    {
        var group = (@class * ShapeFace.Styles) + style;
        for (var i = 0; i < D; i++)
            _sums[group][i] += descriptor[i];
        _counts[group]++;
        descriptor.CopyTo(_batch, _inBatch * D);
        if (++_inBatch == Batch)
            Flush();
    }

    /// <param name="dimensions">How many directions are kept.</param>
    /// <param name="ridge">Part of the mean variance that is added to every direction, for what the fonts at hand do not show.</param>
    public ShapeModel Learn(int dimensions, double ridge)
    {
        Flush();
        var means = new float[]?[_sums.Length];
        using var within = _products.Clone();
        using var stacked = new Mat(_counts.Count(c => c > 0), D, MatType.CV_64FC1);
        var row = 0;
        for (var g = 0; g < means.Length; g++)
        {
            if (_counts[g] == 0)
                continue;
            means[g] = [.. _sums[g].Select(s => s / _counts[g])];
            for (var i = 0; i < D; i++)
                stacked.Set(row, i, means[g]![i] * Math.Sqrt(_counts[g]));
            row++;
        }

        using var between = new Mat();
        Cv2.MulTransposed(stacked, between, true);
        Cv2.Subtract(within, between, within);
        within.ConvertTo(within, -1, 1.0 / _total);
        var noise = ridge * Cv2.Trace(within).Val0 / D;
        for (var i = 0; i < D; i++)
            within.Set(i, i, within.At<double>(i, i) + noise);
        using var projection = Discriminants(within, means, dimensions);
        return ShapeModel.Of(projection, means);
    }

    /// <summary>Whitens what varies within a character, then keeps where the characters' means vary most.</summary>
    private static Mat Discriminants(Mat within, float[]?[] means, int dimensions)
    {
        using var values = new Mat();
        using var vectors = new Mat();
        Cv2.Eigen(within, values, vectors);
        var rows = vectors.AsSpan<double>();
        for (var i = 0; i < rows.Length; i++)
            rows[i] /= Math.Sqrt(values.At<double>(i / D));

        var present = means.OfType<float[]>().ToArray();
        using var spread = new Mat(present.Length, D, MatType.CV_64FC1);
        for (var r = 0; r < present.Length; r++)
        {
            for (var i = 0; i < D; i++)
                spread.Set(r, i, (double)present[r][i]);
        }

        using var mean = new Mat();
        Cv2.Reduce(spread, mean, ReduceDimension.Row, ReduceTypes.Avg, -1);
        using var repeated = new Mat();
        Cv2.Repeat(mean, present.Length, 1, repeated);
        Cv2.Subtract(spread, repeated, spread);
        using var white = new Mat();
        Cv2.Gemm(spread, vectors, 1, new Mat(), 0, white, GemmFlags.B_T);
        using var scatter = new Mat();
        Cv2.MulTransposed(white, scatter, true, scale: 1.0 / present.Length);
        using var strengths = new Mat();
        using var directions = new Mat();
        Cv2.Eigen(scatter, strengths, directions);
        using var kept = directions.RowRange(0, dimensions);
        var result = new Mat();
        Cv2.Gemm(kept, vectors, 1, new Mat(), 0, result);
        return result;
    }

    private void Flush()
    {
        if (_inBatch == 0)
            return;
        using var rows = Mat.FromPixelData(_inBatch, D, MatType.CV_32FC1, _batch);
        using var products = new Mat();
        Cv2.MulTransposed(rows, products, true);
        using var wide = new Mat();
        products.ConvertTo(wide, MatType.CV_64FC1);
        Cv2.Add(_products, wide, _products);
        _total += _inBatch;
        _inBatch = 0;
    }
}
