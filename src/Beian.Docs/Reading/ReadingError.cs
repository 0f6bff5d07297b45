namespace Beian.Docs.Reading;

/// <summary>Why a file could not be used: the paper's or the caller's fault, never the machine's.</summary>
/// <param name="Code">One of <see cref="Intake.IntakeErrorCodes"/>.</param>
/// <param name="Message">A plain Chinese sentence that says what to do next.</param>
public sealed record ReadingError(string Code, string Message);
