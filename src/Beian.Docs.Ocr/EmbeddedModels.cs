using Microsoft.ML.OnnxRuntime;

namespace Beian.Docs.Ocr;

/// <summary>Networks that are built into the assembly (内嵌模型).</summary>
internal static class EmbeddedModels
{
    /// <summary>A session of one thread that keeps no memory between runs; attention takes some tens of megabytes for a moment.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without the file; the message says what to do.</exception>
    public static InferenceSession Load(string name)
    {
        using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1, ExecutionMode = ExecutionMode.ORT_SEQUENTIAL, EnableMemoryPattern = false, EnableCpuMemArena = false };
        return new InferenceSession(EmbeddedFiles.Bytes(name), options);
    }
}
