using Beian.Docs.Intake;

namespace Beian.Docs.Imaging;

/// <summary>Makes the exception that carries an intake error to the reader.</summary>
internal static class Unusable
{
    public static UnusableFileException Because(string code, IntakeOptions options) => new(IntakeErrors.Of(code, options));
}
