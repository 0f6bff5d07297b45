using Beian.Docs.Ocr.Shapes;

namespace Beian.Docs.Benchmarks.Shapes;

/// <summary>A drawn and damaged line as the reader would cut it out, and where about its characters stand.</summary>
/// <param name="Strip">The line.</param>
/// <param name="Middles">Columns, off by what the recognizer is off.</param>
internal sealed record DrawnLine(InkStrip Strip, double[] Middles);
