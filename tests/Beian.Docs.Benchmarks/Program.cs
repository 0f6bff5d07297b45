using Beian.Docs.Benchmarks;

switch (args)
{
    case ["accuracy", .. var rest]:
        return AccuracyCommand.Run(new Options(rest));
    case ["sets", .. var rest]:
        return await SetsCommand.RunAsync(new Options(rest));
    case ["signs", .. var rest]:
        return await SignsCommand.RunAsync(new Options(rest));
    case ["lookalikes", .. var rest]:
        return LookalikesCommand.Run(new Options(rest));
    case ["lines", .. var rest]:
        return await LinesCommand.RunAsync(new Options(rest));
    case ["filings", .. var rest]:
        return FilingsCommand.Run(new Options(rest));
    default:
        Console.Error.WriteLine(
            """
            accuracy --readings out.jsonl --truth DIR/truth.jsonl [--markdown] [--errors N]
                scores what `beian read --json` wrote
            sets [--levels clean,scan,photo,hard] [--seed N] [--count N] [--kinds …] [--jobs N] [--engine auto] [--markdown] [--errors N] [--keep DIR]
                renders, reads and scores in one go; --keep saves the pictures with silent errors
            signs [--levels …] [--flaws none,blackAndWhite,screen,blur,glare,cutOff,small] [--seed N] [--count N] [--list]
                measures the quality signs on pictures with a flaw and without
            lookalikes [--out FILE]
                finds what characters outside the recognizer's dictionary are taken for
            lines --in PICTURE [--out PNG]
                what the recognizer sees, line by line, with scores; drawn on the picture
            filings --reports check.jsonl --expected testdata/filings
                compares what `beian check --json` wrote with what was planted
            """);
        return 2;
}
