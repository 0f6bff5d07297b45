using System.Runtime.InteropServices;
using OpenCvSharp;

namespace Beian.Docs.Imaging.Warping;

/// <summary>A matrix over a managed array, which stays where it is until the matrix is disposed (固定内存的矩阵).</summary>
/// <remarks>
/// In place of <c>Mat.FromPixelData</c> for arrays: in OpenCvSharp 4.13.0 its pin is lost when a part of the matrix is disposed, and otherwise
/// held until a finalizer runs. The collector then moves the array, and the next look at the picture ends the process.
/// </remarks>
public sealed class PinnedMat : Mat
{
    private GCHandle _pin;

    private PinnedMat(Mat header, GCHandle pin)
        : base(header) => _pin = pin;

    /// <param name="array">Rows without padding; no copy is made.</param>
    /// <param name="rows">Height.</param>
    /// <param name="columns">Width.</param>
    /// <param name="type">Of one element.</param>
    /// <exception cref="ArgumentException">The array is shorter than the matrix.</exception>
    public static PinnedMat Over<T>(T[] array, int rows, int columns, MatType type)
        where T : unmanaged
    {
        if ((long)array.Length * Marshal.SizeOf<T>() < (long)rows * columns * type.Channels * SizeOf(type))
            throw new ArgumentException($"An array of {array.Length} is too short for {rows} rows of {columns}.", nameof(array));
        var pin = GCHandle.Alloc(array, GCHandleType.Pinned);
        try
        {
            using var header = FromPixelData(rows, columns, type, pin.AddrOfPinnedObject());
            return new PinnedMat(header, pin);
        }
        catch
        {
            pin.Free();
            throw;
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (_pin.IsAllocated)
            _pin.Free();
    }

    /// <summary>Bytes of one channel.</summary>
    private static int SizeOf(MatType type) => type.Depth switch
    {
        MatType.CV_8U or MatType.CV_8S => 1,
        MatType.CV_16U or MatType.CV_16S => 2,
        MatType.CV_64F => 8,
        _ => 4,
    };
}
