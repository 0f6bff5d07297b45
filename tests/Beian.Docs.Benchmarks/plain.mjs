// Reads pictures with the npm package @gutenye/ocr-node, a plain PP-OCRv4 pipeline that finds and recognizes everything, for the benchmark `plain`.
// In an empty folder: npm i @gutenye/ocr-node; then: node plain.mjs PICTURES > texts.jsonl
import { basename } from 'node:path';
import Ocr from '@gutenye/ocr-node';

const ocr = await Ocr.create({ onnxOptions: { intraOpNumThreads: 1, interOpNumThreads: 1 } });
for (const file of process.argv.slice(2)) {
  const lines = await ocr.detect(file).catch(() => []);
  console.log(JSON.stringify({ file: basename(file), lines: lines.map((line) => line.text) }));
}
