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
  put(document.getElementById('tools'), button('新建备案', { icon: 'plus', kind: 'primary', id: 'new-filing', onclick: () => create() }));
  const uploads = h('ul', { class: 'uploads' });
  const rows = h('div', { class: 'filings' });
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
    h('section', {}, h('h1', {}, '备案'), rows)));
  acceptDrops(document.body, main.querySelector('.drop'), start);

  async function refresh() {
    const filings = await api.filings().catch((e) => { toast(e.message); return null; });
    if (!filings) return setTimeout(refresh, 5000);
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

async function create() {
  try {
    location.href = `/filings/${(await api.create()).id}`;
  } catch (e) {
    toast(e.message);
  }
}
