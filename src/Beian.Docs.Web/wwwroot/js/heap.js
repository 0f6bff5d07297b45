// A heap of unsorted files: what the sorting proposes, why, and what a person puts right.
import { h, put, icon, button, toast } from './dom.js';
import { api, pictures } from './api.js';
import { KINDS } from './words.js';
import { dropZone, acceptDrops, upload } from './upload.js';

const STATE = { empty: '还没有材料', reading: '正在识别', sorting: '正在分拣', sorted: '分拣完成' };
const NEW = '\u0000new';

export async function showHeap(main, id) {
  document.title = '分拣材料';
  put(document.getElementById('crumbs'), h('a', { href: '/' }, '全部备案'), h('span', {}, '分拣'));
  const uploads = h('ul', { class: 'uploads' });
  const status = h('section', { class: 'heap-status', id: 'heap-status' });
  const filings = h('section', { class: 'heap-filings', id: 'heap-filings' });
  const unplaced = h('section', { class: 'heap-unplaced', id: 'heap-unplaced' });
  const take = async (files) => { await upload(id, files, uploads, () => {}); refresh(); };
  put(main, h('div', { class: 'heap-page' }, h('div', {}, dropZone(take, { compact: true }), uploads), status, unplaced, filings));
  acceptDrops(document.body, main.querySelector('.drop'), take);
  let shown = '';
  let timer;

  async function refresh() {
    clearTimeout(timer);
    const detail = await api.heap(id).catch((e) => { toast(e.message); return e.status === 404 ? 'gone' : null; });
    if (detail === 'gone') { location.href = '/'; return; }
    if (detail) show(detail);
    timer = setTimeout(refresh, detail?.heap.state === 'sorted' ? 5000 : 1200);
  }

  function show(detail) {
    // What did not change stays as it is, with the menu that is open in it.
    const now = JSON.stringify(detail);
    if (now === shown) return;
    shown = now;
    put(status, statusOf(detail, create));
    put(filings, detail.filings.map((filing) => card(filing, detail)));
    put(unplaced, detail.unplaced.length === 0 ? null : [
      h('h2', {}, `没有归入的文件 ${detail.unplaced.length}`),
      h('p', { class: 'hint' }, '请为每个文件选一份备案；不选的留在这里，建立备案后还可以再移。'),
      h('ul', { class: 'heap-files' }, detail.unplaced.map((file) => lost(file, detail)))]);
  }

  async function place(file, target) {
    const newName = target === NEW ? prompt('新备案的名称（主办单位或个人）') : null;
    if (target === NEW && !newName) return refresh();
    const detail = await api.place(id, { file, filing: target === NEW || target === '' ? null : target, newName }).catch((e) => toast(e.message));
    if (detail) show(detail); else refresh();
  }

  async function create(count) {
    if (!confirm(`建立 ${count} 份备案？没有归入的文件留在这里。`)) return;
    const created = await api.createFilings(id).catch((e) => toast(e.message));
    if (created) location.href = '/';
  }

  const card = (filing, detail) => h('article', { class: 'heap-filing', dataset: { key: filing.key } },
    h('header', {}, h('h3', {}, filing.name), h('span', { class: 'hint number' }, filing.certificateNumber ?? (filing.isIndividual ? '个人' : ''))),
    h('ul', { class: 'heap-files' }, filing.files.map((file) => h('li', { class: 'heap-file', dataset: { file: file.file } },
      thumb(file.file, detail),
      h('div', { class: 'heap-words' },
        h('b', { class: 'ellipsis', title: file.file }, file.file.split('/').pop()),
        h('span', {}, kinds(file.kinds), file.isShared ? h('em', { class: 'tag' }, '几份备案共用') : null),
        file.reasons.map((reason) => h('span', { class: `why ${reason.isHint ? 'is-hint' : ''}` }, icon(reason.isHint ? 'warn' : 'check', 13), reason.message)),
        file.otherSide ? h('span', { class: 'hint' }, `另一面：${file.otherSide.split('/').pop()}`) : null),
      menu(file.file, filing.key, detail)))));

  const lost = (file, detail) => h('li', { class: 'heap-file', dataset: { file: file.file } },
    thumb(file.file, detail),
    h('div', { class: 'heap-words' },
      h('b', { class: 'ellipsis', title: file.file }, file.file.split('/').pop()),
      h('span', {}, kinds(file.kinds)),
      h('span', { class: 'why is-hint' }, icon('warn', 13), file.why),
      file.candidates.map((candidate) => {
        const filing = detail.filings.find((f) => f.key === candidate.filing);
        return filing && h('button', { type: 'button', class: 'button small', title: candidate.reason.message, onclick: () => place(file.file, filing.key) }, `归入 ${filing.name}`);
      }),
      file.otherSides.length ? h('span', { class: 'hint' }, `可能的另一面：${file.otherSides.map((f) => f.split('/').pop()).join('、')}`) : null),
    menu(file.file, null, detail));

  const menu = (file, key, detail) => {
    const select = h('select', { 'aria-label': `把 ${file} 移到`, onchange: () => place(file, select.value) },
      h('option', { value: key ?? '', selected: true }, key ? '移到…' : '归入…'),
      detail.filings.filter((f) => f.key !== key).map((f) => h('option', { value: f.key }, f.name)),
      h('option', { value: NEW }, '新的备案…'),
      key ? h('option', { value: '' }, '移出') : null);
    return select;
  };

  const thumb = (file, detail) => detail.documents[file]
    ? h('a', { class: 'heap-thumb', href: pictures.page(id, detail.documents[file], 1), target: '_blank', rel: 'noopener' },
      h('img', { src: pictures.page(id, detail.documents[file], 1, 160), alt: '', loading: 'lazy' }))
    : h('span', { class: 'heap-thumb' }, icon('file', 26));

  refresh();
}

const kinds = (list) => list.map((kind) => (kind === 'form' ? '备案表' : KINDS[kind] ?? '材料')).join('、') || '未识别';

function statusOf({ heap, filings, unplaced }, create) {
  const busy = heap.state === 'reading' || heap.state === 'sorting';
  const files = filings.reduce((sum, f) => sum + f.files.length, 0);
  return [
    h('h1', {}, heap.name),
    h('p', {}, busy ? h('i', { class: 'spin' }) : null, ' ', STATE[heap.state],
      heap.state === 'reading' ? ` ${heap.total - heap.waiting}/${heap.total}` : heap.state === 'sorted' ? `：${heap.total} 个文件，分成 ${filings.length} 份备案，${unplaced.length} 个没有归入` : ''),
    h('p', { class: 'hint' }, files ? '每个文件下面写着归入的理由；黄色的只是线索，请看一眼。' : '把许多客户的材料一起拖进来，会按信用代码、姓名、名称分成一份份备案；原件不动。'),
    heap.state === 'sorted' && filings.length ? button(`建立 ${filings.length} 份备案`, { icon: 'plus', kind: 'primary', id: 'create-filings', onclick: () => create(filings.length) }) : null];
}
