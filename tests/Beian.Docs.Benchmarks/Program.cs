using Beian.Docs.Benchmarks;
using Beian.Docs.Benchmarks.Calibration;
using Beian.Docs.Benchmarks.Letters;
using Beian.Docs.Benchmarks.Shapes;

switch (args)
{
    case ["accuracy", .. var rest]:
        return AccuracyCommand.Run(new Options(rest));
    case ["plain", .. var rest]:
        return PlainCommand.Run(new Options(rest));
    case ["sets", .. var rest]:
        return await SetsCommand.RunAsync(new Options(rest));
    case ["reliability", .. var rest]:
        return ReliabilityCommand.Run(new Options(rest));
    case ["calibrate", .. var rest]:
        return CalibrateCommand.Run(new Options(rest));
    case ["signs", .. var rest]:
        return await SignsCommand.RunAsync(new Options(rest));
    case ["lookalikes", .. var rest]:
        return LookalikesCommand.Run(new Options(rest));
    case ["shapes", "try", .. var rest]:
        return await ShapesTryCommand.RunAsync(new Options(rest));
    case ["shapes", "names", .. var rest]:
        return await ShapesNamesCommand.RunAsync(new Options(rest));
    case ["shapes", "rare", .. var rest]:
        return RareCommand.Run(new Options(rest));
    case ["letters", "draw", .. var rest]:
        return LettersDrawCommand.Run(new Options(rest));
    case ["letters", "brackets", .. var rest]:
        return BracketsDrawCommand.Run(new Options(rest));
    case ["lines", .. var rest]:
        return await LinesCommand.RunAsync(new Options(rest));
    case ["planted", .. var rest]:
        return await PlantedCommand.RunAsync(new Options(rest));
    case ["heaps", .. var rest]:
        return await HeapsCommand.RunAsync(new Options(rest));
    case ["filings", .. var rest]:
        return FilingsCommand.Run(new Options(rest));
    case ["slips", .. var rest]:
        return SlipsCommand.Run(new Options(rest));
    default:
        Console.Error.WriteLine(
            """
            accuracy --readings out.jsonl --truth DIR/truth.jsonl [--markdown] [--errors N]
                scores what `beian read --json` wrote
            plain --texts FILE --truth DIR/truth.jsonl [--errors N]
                scores what `node plain.mjs PICTURES` wrote: how many values stand in the lines of a pipeline that knows no fields
            sets [--levels clean,scan,photo,hard] [--seed N] [--count N] [--kinds …] [--jobs N] [--engine auto] [--markdown] [--errors N] [--no-shapes] [--keep DIR]
                 [--reliability] [--scores FILE] [--raw] [--target-silent-rate R]
                renders, reads and scores in one go; --keep saves the pictures with silent errors, --scores adds every score to a file
                 --raw leaves confidences as the readers have them
            reliability --scores FILE,… [--calibrated [TABLE]] [--target-silent-rate R] [--targets R,…]
                whether confidence is a probability: confidence against the share that is right; --calibrated shows raw scores after the mapping, too
            calibrate --scores FILE,… --out FILE [--date DAY]
                learns the calibration from raw scores
            signs [--levels …] [--flaws none,blackAndWhite,screen,blur,glare,cutOff,small] [--seed N] [--count N] [--list]
                measures the quality signs on pictures with a flaw and without
            lookalikes [--out FILE]
                finds what characters outside the recognizer's dictionary are taken for
            shapes rare [--seed N] [--count N] [--faces hei,song,…] [--with CHARACTERS]
                lists how drawn characters outside PP-OCRv4's dictionary are read, and those that they are taken for
            shapes try [--rare] [--levels …] [--seed N] [--count N]
                lists what the closer look says about the names and addresses of specimens
            shapes names [--levels …] [--seed N] [--count N] [--no-shapes] [--errors N]
                reads cards whose names hold characters that the recognizer's dictionary lacks
            letters draw --fonts LIST --out FILE [--seed N] [--lines N]
                draws what the reader of 1, l, 0 and o learns from (eng/letters)
            letters brackets --fonts LIST --out FILE [--seed N] [--lines N]
                draws what the reader of brackets learns from
            lines --in PICTURE [--out PNG] [--rows] [--shapes] [--seals] [--latin]
                what the recognizer sees, line by line, with scores; drawn on the picture; --latin reads domains with the reader of Latin print
            heaps [--seed N] [--count N] [--clients N] [--layout foldered|named|camera|random] [--noise PERCENT] [--errors N] [--pictures] [--render DIR]
                measures how heaps of many clients' files are sorted: faultless readings with noise, or rendered pictures (--pictures); --render only writes them
            filings --reports check.jsonl --expected testdata/filings
                compares what `beian check --json` wrote with what was planted
            planted [--levels clean,scan] [--seed N] [--planted N] [--consistent N] [--plants NAME,…] [--perfect] [--only FILING,…] [--keep DIR] [--readings DIR]
                invents filings, plants one mistake in each, draws, reads and checks them; --perfect leaves drawing and reading out,
                --only takes some filings of the run by their names, --keep saves their pictures, --readings keeps what was read and takes it from there the next time
            slips [--seed N] [--count N]
                puts a slip into each value of consistent filings, on paper and in the form, and counts those that a warning notices
            """);
        return 2;
}
