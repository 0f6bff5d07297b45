// What the filing needs, how it stands with each, and the letter to the client.
import { h, icon, button, toast } from './dom.js';
import { CHECKLIST } from './words.js';
import { showIn } from './secret.js';

const ICON = { present: 'check', doubtful: 'warn', missing: 'cross', notNeeded: 'info', reminder: 'info' };

export function checklist(report) {
  const items = report.checklist ?? [];
  if (items.length === 0) return null;
  const materials = items.filter((i) => i.state !== 'reminder' && i.state !== 'notNeeded');
  const others = items.filter((i) => i.state === 'notNeeded');
  const reminders = items.filter((i) => i.state === 'reminder');
  return h('section', { class: 'checklist', 'aria-label': '材料清单' }, h('h2', {}, '材料清单'),
    h('ul', {}, materials.map(line)),
    reminders.length > 0 && h('details', {}, h('summary', {}, `须人工确认的事项 ${reminders.length}`), h('ul', {}, reminders.map((i) => h('li', {}, showIn(i.note))))),
    others.length > 0 && h('details', {}, h('summary', {}, `不需要的材料 ${others.length}`), h('ul', {}, others.map(line))));
}

const line = (item) => h('li', { class: `is-${item.state} ${item.severity}`, dataset: { kind: item.kind, state: item.state } },
  h('span', { class: 'state' }, icon(ICON[item.state], 16), CHECKLIST[item.state]), h('b', {}, item.title), item.note && h('span', { class: 'hint' }, showIn(item.note)));

/** The letter, ready to be pasted where one talks with the client. */
export function clientRequest(report) {
  if (!report.clientRequest) return null;
  const copy = () => navigator.clipboard.writeText(report.clientRequest).then(() => toast('已复制补料通知', 'good'), () => toast('浏览器不让复制，请选中文字后自行复制。'));
  return h('section', { class: 'client-request', 'aria-label': '给客户的补料通知' },
    h('div', { class: 'row between' }, h('h2', {}, '给客户的补料通知'), button('复制', { icon: 'file', kind: 'small', id: 'copy-request', onclick: copy })),
    h('pre', {}, report.clientRequest));
}
