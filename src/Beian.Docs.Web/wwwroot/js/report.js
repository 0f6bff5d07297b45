// The report: verdict, what is missing, findings with their evidence.
import { h, put, icon, button } from './dom.js';
import { pictures } from './api.js';
import { KINDS, SEVERITY, SEVERITIES, VERDICT, pointerTitle, fieldTitle } from './words.js';
import { compare } from './diff.js';
import { isSecret, numbersShown, showIn } from './secret.js';

const PAPERS = [['authorizationLetter', '授权书'], ['commitmentLetter', '承诺书'], ['verificationSheet', '真实性核验单'], ['sitePlan', '建设方案书']];

/** A paper that the filing does not need is an answer in words, no file. */
async function savePaper(event) {
  event.preventDefault();
  const link = event.currentTarget;
  const answer = await fetch(link.href);
  if (!answer.ok) {
    alert((await answer.json()).detail ?? '现在写不出来，请稍后再试。');
    return;
  }
  const url = URL.createObjectURL(await answer.blob());
  h('a', { href: url, download: `${link.textContent.trim()}.docx` }).click();
  URL.revokeObjectURL(url);
}

const count = (findings, severity) => findings.filter((f) => f.severity === severity).length;

export function verdictBanner(report, exporters, filing) {
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
    h('div', { class: 'verdict-words' }, h('h2', {}, verdict.title), h('p', {}, advice), parts.length > 0 && h('div', { class: 'counts' }, parts)),
    h('div', { class: 'exports' }, h('span', { class: 'hint' }, '导出预填数据'),
      h('div', { class: 'row wrap' }, exporters.map((e) => h('a', { class: 'button small', href: `/api/filings/${filing}/export/${e.profile}`, download: '', title: e.title, dataset: { profile: e.profile } }, icon('download', 15), e.title.replace(/（.*）$/, '')))),
      h('span', { class: 'hint' }, '文书（Word，通用样式，以接入商的模板为准）'),
      h('div', { class: 'row wrap papers' }, PAPERS.map(([kind, title]) => h('a', { class: 'button small', href: `/api/filings/${filing}/papers/${kind}`, onclick: savePaper, dataset: { paper: kind } }, icon('download', 15), title))),
      h('span', { class: 'hint' }, '在接入商网页上预填'),
      h('div', { class: 'row wrap' },
        h('a', { class: 'button small', href: '/api/extension.zip', download: '', dataset: { extension: '' } }, icon('download', 15), '浏览器预填助手'),
        exporters.filter((e) => e.hasPictures).map((e) => h('a', { class: 'button small', href: `/api/filings/${filing}/export/${e.profile}/pictures.zip`, download: '', title: `${e.title.replace(/备案.*$/, '')}：按图片限制生成的副本`, dataset: { pictures: e.profile } }, `${e.title.replace(/备案.*$/, '')}图片`)))),
    h('p', { class: 'asof hint' }, `按 ${report.asOf} 判断是否过期`));
}

const doubtful = (report) => report.files.flatMap((f) => f.documents).flatMap((d) => Object.values(d.fields)).filter((f) => f.status === 'doubtful').length;

export function missingList(report) {
  if (report.missingMaterials.length === 0) return null;
  return h('section', { class: 'missing' }, h('h2', {}, '缺少的材料'),
    h('ul', {}, report.missingMaterials.map((m) => h('li', { class: m.severity },
      h('span', { class: `dot ${m.severity}` }), h('b', {}, KINDS[m.kind] ?? m.kind), m.for && h('span', { class: 'hint' }, `${pointerTitle(m.for)}的`), h('span', { class: 'hint' }, { blocking: '必须补上', warning: '建议补上', info: '系统不能识别，请人工确认' }[m.severity])))));
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
  const blur = secret && !numbersShown();
  return h('button', { type: 'button', class: 'crop', title: '看整页', onclick: () => context.showEvidence(evidence) },
    evidence.box
      ? h('img', { class: blur ? 'blur' : '', src: pictures.crop(context.filing, document.id, evidence.page, evidence.box, evidence.documentField ? 0.6 : 0.03, 900), alt: `${what}的截图`, loading: 'lazy' })
      : h('span', { class: 'no-crop' }, icon('file'), '看整页'),
    h('span', { class: 'caption' }, what));
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
