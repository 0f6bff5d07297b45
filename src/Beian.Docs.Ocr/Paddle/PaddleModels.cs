using Beian.Docs.Ocr.Paddle.Graphs;
using Google.Protobuf;
using Microsoft.ML.OnnxRuntime;

namespace Beian.Docs.Ocr.Paddle;

/// <summary>The PP-OCRv4 mobile models, loaded once and shared by every reader; each call uses one thread.</summary>
public sealed class PaddleModels : IDisposable
{
    public const string DetectorFile = "ch_PP-OCRv4_det_infer.onnx";
    public const string RecognizerFile = "ch_PP-OCRv4_rec_infer.onnx";
    public const string ClassifierFile = "ch_ppocr_mobile_v2.0_cls_infer.onnx";
    public const string KeysFile = "ppocr_keys_v1.txt";

    /// <param name="folder">Where the four files lie.</param>
    /// <exception cref="FileNotFoundException">A model is missing; the message says what to run.</exception>
    public PaddleModels(string folder)
    {
        string Find(string file)
        {
            var path = Path.Combine(folder, file);
            return File.Exists(path)
                ? path
                : throw new FileNotFoundException($"The model '{file}' is not in '{folder}'; run './beian models' to fetch it.", path);
        }

        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
            // Lines differ in width; a plan per width would only grow memory.
            EnableMemoryPattern = false,
        };
        Detector = Load(Find(DetectorFile), options);
        Recognizer = Load(Find(RecognizerFile), options);
        Classifier = Load(Find(ClassifierFile), options);
        Filing = new FilingRecognizer(options);
        var keys = ReadKeys(Find(KeysFile));
        Dictionary = keys.ToHashSet();
        if (!Filing.Characters.Take(keys.Length).SequenceEqual(keys))
            throw new InvalidDataException($"'{KeysFile}' is not the dictionary that this build was made for; run './beian models' to fetch it.");
    }

    public InferenceSession Detector { get; }

    public InferenceSession Recognizer { get; }

    public InferenceSession Classifier { get; }

    /// <summary>The recognizer learnt further on filing documents.</summary>
    public FilingRecognizer Filing { get; }

    /// <summary>What PP-OCRv4 itself has classes for.</summary>
    public IReadOnlySet<string> Dictionary { get; }

    /// <summary>By class of the wider one: 0 is the blank of CTC.</summary>
    public IReadOnlyList<string> Characters => Filing.Characters;

    /// <inheritdoc/>
    public void Dispose()
    {
        Detector.Dispose();
        Recognizer.Dispose();
        Classifier.Dispose();
        Filing.Dispose();
    }

    private static InferenceSession Load(string path, SessionOptions options)
    {
        try
        {
            return new InferenceSession(GraphSimplifier.Simplify(File.ReadAllBytes(path)), options);
        }
        catch (Exception e) when (e is InvalidProtocolBufferException or OnnxRuntimeException)
        {
            throw new InvalidDataException($"'{path}' is not a whole model; run './beian models' to fetch it again.", e);
        }
    }

    private static string[] ReadKeys(string path) => ["", .. File.ReadAllLines(path), " "];
}
