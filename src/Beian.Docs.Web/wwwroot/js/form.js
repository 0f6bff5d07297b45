// The filing form: a summary of what is filled in, and the way to change it.
import { h, put, icon, button, toast } from './dom.js';
import { api } from './api.js';
import { SEVERITY } from './words.js';
import { show } from './secret.js';
import { get, groups, isFilled, words } from './form-fields.js';
import { editForm } from './form-edit.js';

const OPEN = ['基本信息', '主体信息'];
const LONG = 120;

export function formCard(detail, fields, onSaved) {
  const { form, formProblems: problems } = detail;
  const body = h('div', { class: 'form-body' });
  const card = h('section', { class: 'card form-card' },
    h('div', { class: 'row between' }, h('h2', {}, '备案表'),
      h('div', { class: 'row' },
        h('a', { class: 'button small ghost', href: '/api/form-template.xlsx', download: 'form.xlsx' }, icon('download', 15), '空白表'),
        button(form ? '换一份' : '上传', { icon: 'upload', kind: 'small', onclick: pick }),
        button(form ? '修改' : '填写', { icon: 'pencil', kind: 'small', id: 'edit-form', onclick: () => editForm(form, fields, save) }))),
    problems.length > 0 && h('ul', { class: 'issues' }, problems.map((p) => h('li', { class: p.severity }, icon('warn', 15), `${SEVERITY[p.severity]}：${p.message}`))),
    body);
  summary();
  return card;

  function pick() {
    const input = h('input', { type: 'file', accept: '.json,.xlsx' });
    input.addEventListener('change', () => input.files[0] && save(input.files[0]));
    input.click();
  }

  async function save(content) {
    try {
      await api.putForm(detail.id, content);
      onSaved();
      return true;
    } catch (e) {
      toast(e.message);
      return false;
    }
  }

  function summary() {
    if (!form) return put(body, h('p', { class: 'empty' }, '还没有备案表。可以上传 form.json、form.xlsx，或直接填写。没有备案表也会识别材料并生成预填数据。'));
    put(body, groups(form, fields).map(({ title, places }) => {
      const filled = places.filter(({ pointer }) => isFilled(get(form, pointer)));
      return filled.length > 0 && h('details', { class: 'form-group', open: OPEN.includes(title) }, h('summary', {}, title),
        h('dl', {}, filled.map(({ field, pointer }) => [h('dt', {}, field.label), h('dd', {}, shortened(show(pointer, words(field, get(form, pointer)))))])));
    }));
  }
}

/** A public key of hundreds of digits says no more in full. */
const shortened = (text) => (text.length > LONG ? h('span', { title: text }, `${text.slice(0, LONG / 2)}……（共 ${text.length} 个字符）`) : text);
