// One filing: form and documents on the left, the report in the middle, the original on the right.
import { h, put, icon, button, toast } from './dom.js';
import { api } from './api.js';
import { badge } from './list.js';
import { dropZone, acceptDrops, upload } from './upload.js';
import { formCard } from './form.js';
import { downloads } from './downloads.js';
import { materialList, readings, turnOf } from './materials.js';
import { createViewer } from './viewer.js';
import { verdictBanner, missingList, findingList, findingKeys } from './report.js';
import { checklist, clientRequest } from './checklist.js';
import { CARDS, setServiceCount } from './words.js';
import { numbersShown, onNumbers, toggleNumbers } from './secret.js';

export async function showFiling(main, id) {
  let detail;
  try {
    detail = await api.filing(id);
  } catch (e) {
    return put(main, h('div', { class: 'list-page' }, h('p', { class: 'empty' }, e.message, ' ', h('a', { href: '/' }, '回到列表'))));
  }
  const [exporters, fields] = await Promise.all([api.exporters().catch(() => []), api.formFields().catch(() => [])]);
  let documents = [];
  let report = null;
  let shownRevision = -1;

  const viewer = createViewer(id);
  const context = {
    filing: id,
    documentOf: (name) => documents.find((d) => d.name === name && d.pageSizes.length > 0),
    readingOf: (evidence) => report?.files.find((f) => f.file === evidence.file)?.documents.find((d) => d.kind === evidence.kind && turnOf(d, evidence.page) !== undefined),
    showEvidence(evidence) {
      viewer.show({ document: context.documentOf(evidence.file), page: evidence.page, boxesOf: boxesOf(evidence.file), active: evidence.box, rotation: turnOf(context.readingOf(evidence), evidence.page) ?? 0 });
    },
    showField(file, document, field) {
      viewer.show({ document: context.documentOf(file.file), page: field.page, boxesOf: boxesOf(file.file), active: field.box, rotation: turnOf(document, field.page) ?? 0 });
    },
    showDocument(document, page = 1) {
      const found = report?.files.find((f) => f.file === document.name)?.documents.find((d) => turnOf(d, page) !== undefined);
      viewer.show({ document, page, boxesOf: boxesOf(document.name), rotation: turnOf(found, page) ?? 0 });
    },
    forget: (document) => viewer.forget(document),
  };
  const boxesOf = (name) => (page) => (report?.files.find((f) => f.file === name)?.documents ?? [])
    .flatMap((d) => Object.entries(d.fields)).filter(([name, f]) => f.box && f.page === page && name !== 'representativeTitle').map(([, f]) => f.box);

  const formPlace = h('div');
  const uploads = h('ul', { class: 'uploads', id: 'uploads' });
  const materials = h('ul', { class: 'materials', id: 'materials' });
  const materialsTitle = h('h2', {}, '材料');
  const status = h('div', { id: 'status' });
  const result = h('div', { id: 'report' });
  const take = (files) => upload(id, files, uploads, () => refreshDocuments());

  put(main, h('div', { class: 'filing-page' },
    h('div', { class: 'side' },
      h('section', { class: 'card' }, materialsTitle, dropZone(take, { compact: true }), uploads, materials), formPlace),
    h('div', { class: 'middle' }, status, result),
    viewer.home), viewer.dialog);
  acceptDrops(document.body, main.querySelector('.drop'), take);
  findingKeys();
  drawHead();
  drawForm();
  refreshDocuments();
  follow();
  onNumbers(() => { drawHead(); drawForm(); drawReport(); });

  function drawHead() {
    document.title = `${detail.name} · 备案材料核验`;
    const name = h('button', { type: 'button', class: 'crumb', title: '改名', onclick: rename }, detail.name, icon('pencil', 14));
    put(document.getElementById('crumbs'), h('span', { class: 'sep', 'aria-hidden': 'true' }, '/'), name);
    put(document.getElementById('tools'),
      button(numbersShown() ? '隐藏号码' : '显示号码', { icon: numbersShown() ? 'eyeOff' : 'eye', id: 'numbers', title: numbersShown() ? '隐藏号码' : '显示号码', 'aria-label': numbersShown() ? '隐藏号码' : '显示号码', 'aria-pressed': String(numbersShown()), onclick: toggleNumbers }));
  }

  async function rename() {
    const name = prompt('备案名称', detail.name)?.trim();
    if (!name || name === detail.name) return;
    try {
      await api.rename(id, name);
      detail.name = name;
      drawHead();
    } catch (e) {
      toast(e.message);
    }
  }

  function drawForm() {
    put(formPlace, formCard(detail, fields, reloadForm));
  }

  async function reloadForm() {
    detail = await api.filing(id).catch(() => detail);
    drawForm();
  }

  async function refreshDocuments() {
    documents = await api.documents(id).catch(() => documents);
    put(materialsTitle, '材料', documents.length > 0 && h('span', { class: 'n' }, documents.length));
    put(materials, materialList(documents, context));
  }

  function drawReport() {
    if (!report) return put(result);
    setServiceCount(report.prefill.services?.length ?? 1);
    put(result, verdictBanner(report), downloads(report, exporters, id), missingList(report), findingList(report, context), checklist(report), clientRequest(report), readings(report, context));
  }

  async function loadReport(revision) {
    report = await api.report(id).catch(() => null);
    if (!report) return;
    shownRevision = revision;
    result.classList.remove('stale');
    drawReport();
    if (!viewer.isEmpty || !matchMedia('(min-width: 1500px)').matches) return;

    // The place beside the report is never left empty.
    // Nor does it show a person's number before someone asks.
    const crop = result.querySelector('.crop:not(:has(.blur))');
    const first = documents.find((d) => d.pageSizes.length > 0 && !d.kinds.some((kind) => CARDS.includes(kind)));
    if (crop) crop.click();
    else if (first) context.showDocument(first);
  }

  function drawStatus(progress) {
    const done = progress.read + progress.failed;
    if (progress.state === 'checked') return put(status);
    result.classList.toggle('stale', report !== null);
    if (progress.state === 'empty') {
      put(status, h('section', { class: 'welcome' }, h('h2', {}, '先放入材料'), h('p', {}, '营业执照、身份证正反面、备案表——一次拖进来就行。识别完会自动核验，结论和每一处不一致都显示在这里。')));
    } else {
      put(status, h('section', { class: 'progress-card', 'aria-live': 'polite' }, badge(progress),
        h('progress', { max: Math.max(1, progress.total), value: progress.state === 'checking' ? progress.total : done, 'aria-label': '识别进度' }),
        h('span', { class: 'hint' }, progress.state === 'checking' ? '材料都已识别，正在与备案表核对' : `${progress.reading} 份识别中，${progress.waiting} 份等待`)));
    }
  }

  function follow() {
    let last = '';
    let lastForm = detail.progress.hasForm;
    let events = null;

    // A browser keeps six connections to one place: pages that nobody looks at must not hold them all.
    const listen = () => {
      if (document.hidden) {
        events?.close();
        events = null;
      } else if (!events) {
        events = api.progress(id);
        events.addEventListener('progress', (e) => heard(JSON.parse(e.data)));
      }
    };
    const heard = (progress) => {
      drawStatus(progress);
      const documentsNow = [progress.total, progress.waiting, progress.reading, progress.read, progress.failed].join();
      if (documentsNow !== last) { last = documentsNow; refreshDocuments().then(() => report && progress.revision === shownRevision && drawReport()); }
      if (progress.hasForm !== lastForm) { lastForm = progress.hasForm; reloadForm(); }
      if (progress.state === 'checked' && progress.revision !== shownRevision) { reloadForm(); refreshDocuments().then(() => loadReport(progress.revision)); }
      if (progress.state === 'empty') { report = null; drawReport(); }
    };
    listen();
    document.addEventListener('visibilitychange', listen);
    addEventListener('pageshow', listen);
    addEventListener('pagehide', () => { events?.close(); events = null; });
  }
}
