// The filing form: a summary, and inputs for putting a slip right on the spot.
import { h, put, icon, button, toast } from './dom.js';
import { api } from './api.js';
import { FORM_WORDS, pointerTitle, SEVERITY } from './words.js';
import { show } from './secret.js';

const PERSON = ['name', 'idKind', 'idNumber', 'idValidFrom', 'idValidTo', 'mobile', 'emergencyMobile', 'email'];
const SERVICE = ['name', 'domains', 'homeUrl', 'contents', 'languages', 'preApprovals', 'ipAddresses', 'remark'];
const LISTS = new Set(['domains', 'contents', 'languages', 'preApprovals', 'ipAddresses']);

/** The form's places in order, by group. */
function groups(form) {
  const services = Math.max(1, form?.services?.length ?? 0);
  return [
    ['备案', ['/kind', '/operation', '/province', '/platform', '/expectedSubmission']],
    ['主体', ['name', 'nature', 'certificateKind', 'certificateNumber', 'certificateAddress', 'city', 'county', 'mailingAddress', 'superior', 'filingNumber', 'remark'].map((f) => `/subject/${f}`)],
    ['法定代表人', ['name', 'idKind', 'idNumber'].map((f) => `/subject/legalRepresentative/${f}`)],
    ['主体负责人', PERSON.map((f) => `/subject/principal/${f}`)],
    ...Array.from({ length: services }, (_, i) => [
      [services > 1 ? `服务 ${i + 1}` : '服务', SERVICE.map((f) => `/services/${i}/${f}`)],
      [services > 1 ? `服务 ${i + 1} 负责人` : '服务负责人', PERSON.map((f) => `/services/${i}/person/${f}`)],
    ]).flat(),
  ];
}

const steps = (pointer) => pointer.split('/').slice(1);
const get = (form, pointer) => steps(pointer).reduce((at, step) => at?.[step], form);

function set(form, pointer, value) {
  const path = steps(pointer);
  const last = path.pop();
  let at = form;
  path.forEach((step, i) => { at = at[step] ??= /^\d+$/.test(path[i + 1] ?? last) ? [] : {}; });
  if (value === '' || (Array.isArray(value) && value.length === 0)) delete at[last];
  else at[last] = value;
}

const label = (pointer) => pointerTitle(`/${steps(pointer).at(-1) === 'name' ? pointer.slice(1) : steps(pointer).at(-1)}`).split(' · ').at(-1);

function words(pointer, value) {
  if (Array.isArray(value)) return value.join('、');
  return FORM_WORDS[steps(pointer).at(-1)]?.[value] ?? value;
}

export function formCard(detail, onSaved) {
  const { form, formProblems: problems } = detail;
  const body = h('div', { class: 'form-body' });
  const card = h('section', { class: 'card form-card' },
    h('div', { class: 'row between' }, h('h2', {}, '备案表'),
      h('div', { class: 'row' },
        h('a', { class: 'button small ghost', href: '/api/form-template.xlsx', download: 'form.xlsx' }, icon('download', 15), '空白表'),
        button(form ? '换一份' : '上传', { icon: 'upload', kind: 'small', onclick: pick }),
        button(form ? '修改' : '填写', { icon: 'pencil', kind: 'small', id: 'edit-form', onclick: () => edit() }))),
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
    } catch (e) {
      toast(e.message);
    }
  }

  function summary() {
    if (!form) return put(body, h('p', { class: 'empty' }, '还没有备案表。可以上传 form.json、form.xlsx，或直接填写。没有备案表也会识别材料并生成预填数据。'));
    put(body, groups(form).map(([title, pointers]) => {
      const filled = pointers.filter((p) => { const v = get(form, p); return v !== undefined && v !== null && v.length !== 0; });
      return filled.length > 0 && h('details', { class: 'form-group', open: title === '备案' || title === '主体' }, h('summary', {}, title),
        h('dl', {}, filled.map((p) => [h('dt', {}, label(p)), h('dd', {}, show(p, words(p, get(form, p))))])));
    }));
  }

  function edit() {
    const draft = structuredClone(form ?? {});
    const input = (pointer) => {
      const name = steps(pointer).at(-1);
      const value = get(draft, pointer);
      const change = (e) => set(draft, pointer, LISTS.has(name) ? e.target.value.split(/[、,，;；\s]+/).filter(Boolean) : e.target.value.trim());
      const choices = FORM_WORDS[name];
      return h('label', {}, h('span', {}, label(pointer)), choices
        ? h('select', { onchange: change }, h('option', { value: '' }, ''), Object.entries(choices).map(([code, word]) => h('option', { value: code, selected: code === value }, word)))
        : h('input', { type: 'text', value: Array.isArray(value) ? value.join('、') : value ?? '', onchange: change, dataset: { pointer }, autocomplete: 'off', spellcheck: 'false' }));
    };
    const dialog = h('dialog', { class: 'form-dialog', 'aria-label': '修改备案表' },
      h('form', { method: 'dialog' },
        h('header', { class: 'row between' }, h('h2', {}, '修改备案表'), h('p', { class: 'hint' }, '多项用顿号隔开；保存后立即重新核验')),
        h('div', { class: 'form-edit' }, groups(draft).map(([title, pointers]) => h('fieldset', {}, h('legend', {}, title), pointers.map(input)))),
        h('footer', { class: 'row end' }, button('取消', { onclick: () => dialog.close() }),
          h('button', { type: 'submit', class: 'button primary', id: 'save-form' }, '保存并核验'))));
    dialog.querySelector('form').addEventListener('submit', () => {
      // A change is told when the field is left, and Enter saves without leaving it.
      document.activeElement?.blur?.();
      save(JSON.stringify(draft));
    });
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  }
}
