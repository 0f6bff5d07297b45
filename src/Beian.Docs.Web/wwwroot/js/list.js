// All filings.
import { h, put, icon, button, toast } from './dom.js';
import { api } from './api.js';
import { VERDICT, when } from './words.js';
import { dropZone, acceptDrops, upload } from './upload.js';

export function badge(progress) {
  if (progress.state === 'checked') {
    const verdict = VERDICT[progress.verdict];
    return h('span', { class: `badge ${progress.verdict}` }, icon(verdict.icon, 14), verdict.title);
  }
  const text = {
    empty: '还没有材料', checking: '正在核验', reading: `正在识别 ${progress.read + progress.failed}/${progress.total}`,
  }[progress.state];
  return h('span', { class: `badge state-${progress.state}` }, progress.state === 'empty' ? null : h('i', { class: 'spin' }), text);
}

export async function showList(main) {
  document.title = '备案材料核验';
  put(document.getElementById('tools'),
    button('分拣一堆材料', { icon: 'folder', id: 'new-heap', title: '许多客户的材料混在一起：自动分成一份份备案', onclick: () => createHeap() }),
    button('新建备案', { icon: 'plus', kind: 'primary', id: 'new-filing', onclick: () => create() }));
  const uploads = h('ul', { class: 'uploads' });
  const rows = h('div', { class: 'filings' });
  const heaps = h('div', { class: 'filings heaps' });
  const start = async (files) => {
    const folder = files[0].name.includes('/') ? files[0].name.split('/')[0] : files.length === 1 ? files[0].name.replace(/\.[^.]+$/, '') : undefined;
    const filing = await api.create(folder).catch((e) => toast(e.message));
    if (!filing) return;
    let refused = false;
    await upload(filing.id, files, uploads, (results) => { refused ||= results.some((r) => r.status === 'refused'); });
    if (!refused) location.href = `/filings/${filing.id}`;
    else refresh();
  };
  put(main, h('div', { class: 'list-page' },
    h('section', {}, dropZone(start), uploads),
    heaps, h('section', {}, h('h1', {}, '备案'), rows)));
  acceptDrops(document.body, main.querySelector('.drop'), start);

  async function refresh() {
    const filings = await api.filings().catch((e) => { toast(e.message); return null; });
    if (!filings) return setTimeout(refresh, 5000);
    const open = await api.heaps().catch(() => []);
    heaps.hidden = open.length === 0;
    put(heaps, open.map((heap) => heapRow(heap, refresh)));
    put(rows, filings.length === 0
      ? h('p', { class: 'empty' }, '还没有备案。拖入一份备案的全部材料，就会自动新建、识别并核验。')
      : filings.map((filing) => row(filing, refresh)));
    const busy = filings.some((f) => f.progress.state === 'reading' || f.progress.state === 'checking');
    setTimeout(refresh, busy ? 1000 : 5000);
  }
  refresh();
}

function row(filing, refresh) {
  const { progress } = filing;
  const remove = async () => {
    if (!confirm(`删除“${filing.name}”和它的全部材料？删除后不能恢复。`)) return;
    await api.remove(filing.id).catch((e) => toast(e.message));
    refresh();
  };
  return h('article', { class: 'filing-row' },
    h('a', { class: 'filing-name', href: `/filings/${filing.id}` }, filing.name),
    badge(progress),
    h('span', { class: 'hint' }, progress.findings ? `${progress.findings} 条核验意见` : ''),
    h('span', { class: 'hint' }, `${progress.total} 份材料${progress.hasForm ? '' : '，缺备案表'}`),
    h('time', { class: 'hint', datetime: filing.createdAt }, when(filing.createdAt)),
    h('button', { type: 'button', class: 'close', 'aria-label': `删除 ${filing.name}`, title: '删除', onclick: remove }, icon('trash', 16)));
}

function heapRow(heap, refresh) {
  const remove = async () => {
    if (!confirm(`删除“${heap.name}”和里面的全部材料？删除后不能恢复。`)) return;
    await api.remove(heap.id).catch((e) => toast(e.message));
    refresh();
  };
  const state = { empty: '还没有材料', reading: `正在识别 ${heap.total - heap.waiting}/${heap.total}`, sorting: '正在分拣', sorted: '已分拣，待建立备案' }[heap.state];
  return h('article', { class: 'filing-row' },
    h('a', { class: 'filing-name', href: `/heaps/${heap.id}` }, heap.name),
    h('span', { class: `badge state-${heap.state === 'sorted' ? 'empty' : 'reading'}` }, state),
    h('span', { class: 'hint' }, ''), h('span', { class: 'hint' }, `${heap.total} 个文件`),
    h('time', { class: 'hint', datetime: heap.createdAt }, when(heap.createdAt)),
    h('button', { type: 'button', class: 'close', 'aria-label': `删除 ${heap.name}`, title: '删除', onclick: remove }, icon('trash', 16)));
}

async function createHeap() {
  try {
    location.href = `/heaps/${(await api.createHeap()).id}`;
  } catch (e) {
    toast(e.message);
  }
}

async function create() {
  try {
    location.href = `/filings/${(await api.create()).id}`;
  } catch (e) {
    toast(e.message);
  }
}
