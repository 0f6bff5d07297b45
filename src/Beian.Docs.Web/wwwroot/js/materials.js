// Uploaded documents, how far each is, and what was read from it.
import { h, put, icon, toast } from './dom.js';
import { api } from './api.js';
import { KINDS, STATUS, DOCUMENT_STATE, fieldTitle, size } from './words.js';
import { isSecret, show, showIn } from './secret.js';

export function materialList(documents, context) {
  return documents.map((d) => h('li', { class: `material ${d.state} ${d.error ? 'bad' : ''}`, dataset: { id: d.id } },
    h('button', { type: 'button', class: 'material-open', title: d.name, disabled: d.pageSizes.length === 0, onclick: () => context.showDocument(d) },
      stateIcon(d),
      h('span', { class: 'material-words' },
        h('span', { class: 'ellipsis' }, d.name),
        d.error ? h('span', { class: 'problem' }, d.error.message)
          : h('span', { class: 'hint' }, d.state === 'read' ? (d.kinds.map((k) => KINDS[k] ?? k).join('、') || '没有认出材料') : DOCUMENT_STATE[d.state],
            ` · ${size(d.size)}${d.pages > 1 ? ` · ${d.pages} 页` : ''}`))),
    d.state === 'failed' && act('retry', '重试', () => api.retry(context.filing, d.id)),
    act('trash', `删除 ${d.name}`, async () => {
      if (!confirm(`删除“${d.name}”？`)) return;
      await api.removeDocument(context.filing, d.id);
      context.forget(d.id);
    })));
}

function act(name, label, does) {
  return h('button', { type: 'button', class: 'close', title: label, 'aria-label': label, onclick: () => does().catch((e) => toast(e.message)) }, icon(name, 15));
}

function stateIcon(d) {
  if (d.state === 'reading') return h('i', { class: 'spin' });
  if (d.state === 'received') return h('span', { class: 'state waiting' }, icon('clock', 16));
  if (d.error) return h('span', { class: 'state bad' }, icon('warn', 16));
  return h('span', { class: 'state good' }, icon('check', 16));
}

/** Every document that was found, field by field, with what the system vouches for. */
export function readings(report, context) {
  const found = report.files.flatMap((file) => file.documents.map((document) => ({ file, document })));
  if (found.length === 0) return null;
  return h('section', { class: 'readings' }, h('h2', {}, '识别结果'),
    h('div', { class: 'reading-grid' }, found.map(({ file, document }) => reading(file, document, context))));
}

/** How far a page of a document must be turned to stand upright; undefined where it is none of its pages. */
export function turnOf(document, page) {
  return document && [document, ...(document.morePages ?? [])].find((p) => p.page === page)?.rotation;
}

/** 3, or 1、2、3 of a paper of several pages. */
const pagesOf = (document) => [document, ...(document.morePages ?? [])].map((p) => p.page).join('、');

function reading(file, document, context) {
  const row = context.documentOf(file.file);
  // The representative's title is what its row is called.
  const fields = Object.entries(document.fields).filter(([name]) => name !== 'representativeTitle');
  const counts = ['confirmed', 'doubtful', 'missing'].map((status) => [status, fields.filter(([, f]) => f.status === status).length]).filter(([, n]) => n > 0);
  return h('details', { class: 'found', open: fields.length > 0 },
    h('summary', {}, h('b', {}, `${KINDS[document.kind] ?? document.kind}${document.title ? `：${document.title}` : ''}`), h('span', { class: 'hint ellipsis' }, file.pages > 1 ? `${file.file} 第 ${pagesOf(document)} 页` : file.file),
      h('span', { class: 'row' }, counts.map(([status, n]) => h('span', { class: `tag ${status}` }, `${STATUS[status]} ${n}`)))),
    document.issues.length > 0 && h('ul', { class: 'issues' }, document.issues.map((i) => h('li', { class: i.severity }, icon(i.severity === 'info' ? 'info' : 'warn', 15), showIn(i.message)))),
    fields.length > 0 && h('table', { class: 'fields' }, h('tbody', {}, fields.map(([name, field]) => h('tr', { class: field.status },
      h('th', { scope: 'row' }, fieldTitle(document.kind, name, document)),
      h('td', {}, field.value ? h('span', { class: isSecret(name, field.value) ? 'number' : '' }, show(name, field.value)) : h('i', { class: 'hint' }, '没有读到')),
      h('td', { class: 'status' }, h('span', { class: `tag ${field.status}` }, STATUS[field.status])),
      h('td', { class: 'look' }, row && field.box && h('button', { type: 'button', class: 'link', onclick: () => context.showField(file, document, field) }, '看原件')))))));
}
