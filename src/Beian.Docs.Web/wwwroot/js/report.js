// The report: verdict, what is missing, findings with their evidence.
import { h, put, icon } from './dom.js';
import { pictures } from './api.js';
import { KINDS, CARDS, SEVERITY, SEVERITIES, VERDICT, pointerTitle, fieldTitle } from './words.js';
import { compare } from './diff.js';
import { isSecret, numbersShown, showIn } from './secret.js';

const count = (findings, severity) => findings.filter((f) => f.severity === severity).length;

export function verdictBanner(report) {
  const { findings, missingMaterials } = report;
  const parts = [
    [count(findings, 'blocking'), '处必须改正'], [count(findings, 'warning'), '处警告'], [missingMaterials.filter((m) => m.severity !== 'info').length, '份材料缺少'],
    [doubtful(report), '个字段存疑'],
  ].filter(([n]) => n > 0).map(([n, what]) => h('span', { class: 'count' }, h('b', {}, n), ` ${what}`));
  const verdict = VERDICT[report.verdict];
  const advice = {
    blocked: '照下面的意见改正后再提交，否则会被驳回。', review: '没有发现必须改正的问题，但有些地方要人看一眼。', ready: '备案表与材料一致，没有发现问题。',
  }[report.verdict];
  return h('section', { class: `verdict ${report.verdict}`, 'aria-label': '结论' },
    h('div', { class: 'verdict-icon' }, icon(verdict.icon, 34)),
    h('div', { class: 'verdict-words' }, h('h2', {}, verdict.title), h('p', {}, advice),
      h('div', { class: 'counts' }, parts, h('span', { class: 'asof' }, `按 ${report.asOf} 判断是否过期`))));
}

const doubtful = (report) => report.files.flatMap((f) => f.documents).flatMap((d) => Object.values(d.fields)).filter((f) => f.status === 'doubtful').length;

export function missingList(report) {
  if (report.missingMaterials.length === 0) return null;
  return h('section', { class: 'missing' }, h('h2', {}, report.missingMaterials.some((m) => m.severity !== 'info') ? '缺少的材料' : '请确认要不要交的材料'),
    h('ul', {}, report.missingMaterials.map((m) => h('li', { class: m.severity },
      h('span', { class: `dot ${m.severity}` }), h('b', {}, KINDS[m.kind] ?? m.kind), m.for && h('span', { class: 'hint' }, `${pointerTitle(m.for)}的`), h('span', { class: 'hint' }, { blocking: '必须补上', warning: '建议补上', info: '各平台要求不一' }[m.severity])))));
}

/** Findings, the gravest first. */
export function findingList(report, context) {
  const sorted = [...report.findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const list = h('div', { class: 'finding-list' });
  const tabs = h('div', { class: 'tabs', role: 'group', 'aria-label': '筛选' });
  let only = null;
  const draw = () => {
    const choices = [[null, '全部', sorted.length], ...SEVERITIES.map((severity) => [severity, SEVERITY[severity], count(sorted, severity)])];
    put(tabs, choices.filter(([severity, , n]) => severity === null || n > 0).map(([severity, label, n]) =>
      h('button', { type: 'button', 'aria-pressed': String(only === severity), onclick: () => { only = severity; draw(); } }, label, h('span', { class: 'n' }, n))));
    put(list, sorted.filter((f) => !only || f.severity === only).map((f) => finding(f, context)));
  };
  draw();
  return h('section', { class: 'findings' },
    h('div', { class: 'row between' }, h('h2', {}, '核验意见', sorted.length > 1 && h('span', { class: 'keys' }, h('kbd', {}, 'J'), ' ', h('kbd', {}, 'K'), ' 逐条看')), sorted.length > 1 && tabs),
    sorted.length === 0 ? h('p', { class: 'empty good' }, icon('check'), '没有核验意见。') : list);
}

function finding(f, context) {
  const shown = f.evidence.filter((e) => context.documentOf(e.file)).slice(0, 3);
  const open = () => shown[0] && context.showEvidence(shown[0]);
  const [form, document] = compare(f.field, f.formValue, f.documentValue);
  const secret = isSecret(f.field, f.formValue) || isSecret(f.field, f.documentValue) || f.evidence.some((e) => isSecret(e.documentField));
  return h('article', { class: `finding ${f.severity}`, tabindex: 0, dataset: { code: f.code, field: f.field },
    onkeydown: (e) => { if (e.key === 'Enter' && e.target === e.currentTarget) open(); } },
  h('header', {}, h('span', { class: `badge ${f.severity}` }, SEVERITY[f.severity]), h('h3', {}, pointerTitle(f.field)), h('span', { class: 'code', title: f.source ?? '' }, f.code)),
  h('div', { class: 'finding-body' },
    h('div', { class: 'finding-words' },
      h('p', { class: 'message' }, showIn(f.message)),
      (f.formValue || f.documentValue) && h('dl', { class: 'compare' },
        form && [h('dt', {}, '备案表'), h('dd', {}, form)],
        (document || shown.length > 0) && [h('dt', {}, '材料上'), h('dd', {}, document || h('i', {}, '没有读到'))]),
      f.source && h('p', { class: 'source hint' }, `依据：${f.source}`)),
    shown.length > 0 && h('div', { class: 'crops' }, shown.map((e) => crop(e, context, secret)))));
}

function crop(evidence, context, secret) {
  const document = context.documentOf(evidence.file);
  const reading = context.readingOf(evidence);
  const what = `${KINDS[evidence.kind] ?? ''}${evidence.documentField ? ` · ${fieldTitle(evidence.kind, evidence.documentField, reading)}` : ''}`;
  // A whole card shows its number too.
  const blur = (secret || (!evidence.documentField && CARDS.includes(evidence.kind))) && !numbersShown();
  return h('button', { type: 'button', class: 'crop', title: '看整页', onclick: () => context.showEvidence(evidence) },
    evidence.box ? framed(evidence, pictures, context.filing, document.id, blur, what) : h('span', { class: 'no-crop' }, icon('file'), '看整页'),
    h('span', { class: 'caption' }, what));
}

const AROUND = 0.8;
const TALLEST = 130;

/** The value with a little of what stands around it, and a frame around the value itself. */
function framed({ box, page, documentField }, source, filing, document, blur, what) {
  const side = (from, to) => Math.hypot(to[0] - from[0], to[1] - from[1]);
  const width = Math.max(1, (side(box[0], box[1]) + side(box[3], box[2])) / 2);
  const height = Math.max(1, (side(box[0], box[3]) + side(box[1], box[2])) / 2);
  const margin = documentField ? AROUND : 0.03;
  const [wide, tall] = [width + 2 * margin * height, height + 2 * margin * height];
  const picture = h('img', { class: blur ? 'blur' : '', src: source.crop(filing, document, page, box, margin, 900), alt: `${what}的截图`, loading: 'lazy' });
  const frame = documentField && h('span', { class: 'crop-box', 'aria-hidden': 'true' });
  const place = h('span', { class: 'crop-picture' }, picture, frame);
  place.style.aspectRatio = `${wide} / ${tall}`;
  place.style.width = `min(100%, ${Math.round((TALLEST * wide) / tall)}px)`;
  if (frame) {
    const by = 0.12 * height;
    Object.assign(frame.style, {
      left: `${((margin * height - by) / wide) * 100}%`, right: `${((margin * height - by) / wide) * 100}%`,
      top: `${((margin * height - by) / tall) * 100}%`, bottom: `${((margin * height - by) / tall) * 100}%`,
    });
  }
  return h('span', { class: 'crop-place' }, place);
}

/** Moves between findings without a mouse: j, k and Enter. */
export function findingKeys() {
  document.addEventListener('keydown', (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName) || document.querySelector('dialog[open]')) return;
    if (e.key !== 'j' && e.key !== 'k') return;
    const all = [...document.querySelectorAll('.finding')];
    const at = all.indexOf(document.activeElement.closest?.('.finding'));
    const next = all[at === -1 ? 0 : Math.min(all.length - 1, Math.max(0, at + (e.key === 'j' ? 1 : -1)))];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
    next?.querySelector('.crop')?.click();
    if (!document.querySelector('dialog[open]')) next?.focus();
  });
}
