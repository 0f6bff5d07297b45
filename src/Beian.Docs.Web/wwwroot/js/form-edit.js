// Changing the form on the spot: every place that the form has, with its choices and how it is written.
import { h, put, button } from './dom.js';
import { isSecret, mask, numbersShown } from './secret.js';
import { get, set, groups, isFilled, addTo } from './form-fields.js';

// What decides which other places there are.
const DECIDES = /^\/(kind|operation|services\/\d+\/preApprovals)$/;
const SEVERAL_LINES = /\/(publicKey|certificate|remark)$/;
const ONE_WORD = /\/(domains|ipAddresses|downloadUrls)$/;

export function editForm(form, fields, save) {
  const draft = structuredClone(form ?? {});
  let isChanged = false;
  const body = h('div', { class: 'form-edit' });

  const textOf = (value) => (Array.isArray(value) ? value.join('、') : isFilled(value) ? String(value) : '');
  const listOf = (pointer, text) => text.split(ONE_WORD.test(pointer) ? /[、,，;；\s]+/ : /[、;；\n]+/).map((t) => t.trim()).filter(Boolean);

  function change(field, pointer, text) {
    isChanged = true;
    set(draft, pointer, field.type === 'list' ? listOf(pointer, text) : text.trim());
    if (DECIDES.test(pointer)) draw();
  }

  function input(field, pointer) {
    const value = get(draft, pointer);
    const hint = field.hint.replace('每行一个', '多个用顿号隔开');
    const common = { dataset: { pointer }, title: hint };
    // A word that the list does not know is kept and shown, never lost.
    if (field.type === 'choice' && (!isFilled(value) || field.choices.some((c) => c.value === value))) {
      return h('select', { ...common, onchange: (e) => change(field, pointer, e.target.value) }, h('option', { value: '' }, ''),
        field.choices.map((c) => h('option', { value: c.value, selected: c.value === value }, c.word)));
    }
    if (SEVERAL_LINES.test(pointer))
      return h('textarea', { ...common, rows: 2, placeholder: hint, value: textOf(value), spellcheck: 'false', oninput: (e) => change(field, pointer, e.target.value) });
    const now = () => textOf(get(draft, pointer));
    // A person's number shows itself only while it is being written.
    const atRest = () => (isSecret(pointer, now()) && !numbersShown() ? mask(now()) : now());
    const box = h('input', {
      ...common, type: 'text', value: atRest(), placeholder: hint, autocomplete: 'off', spellcheck: 'false',
      onfocus: () => { box.value = now(); }, oninput: () => { isChanged = true; if (!DECIDES.test(pointer)) change(field, pointer, box.value); },
      onblur: () => { if (DECIDES.test(pointer) && box.value !== now()) change(field, pointer, box.value); box.value = atRest(); },
    });
    return box;
  }

  function draw() {
    const top = body.scrollTop;
    put(body, groups(draft, fields).map(({ title, list, places }) => h('fieldset', {}, h('legend', {}, title),
      places.map(({ field, pointer }) => h('label', {}, h('span', {}, field.label), input(field, pointer))),
      list && button('再加一个', { icon: 'plus', kind: 'small ghost', onclick: () => { addTo(draft, list); draw(); } }))));
    body.scrollTop = top;
  }

  const close = () => { if (!isChanged || confirm('放弃刚才的修改？')) dialog.close(); };
  const dialog = h('dialog', { class: 'form-dialog', 'aria-label': '修改备案表' },
    h('form', { method: 'dialog' },
      h('header', { class: 'row between wrap' }, h('h2', {}, '修改备案表'), h('p', { class: 'hint' }, '多项用顿号隔开；保存后立即重新核验')),
      body,
      h('footer', { class: 'row end' },
        button('再加一项服务', { icon: 'plus', kind: 'ghost', onclick: () => { addTo(draft, '/services'); draw(); body.scrollTop = body.scrollHeight; } }),
        button('取消', { onclick: close }), h('button', { type: 'submit', class: 'button primary', id: 'save-form' }, '保存并核验'))));
  dialog.querySelector('form').addEventListener('submit', async (e) => {
    e.preventDefault();
    document.activeElement?.blur?.();
    // A form that the service refuses stays open, so that nothing typed is lost.
    if (await save(JSON.stringify(draft))) dialog.close();
  });
  dialog.addEventListener('cancel', (e) => { e.preventDefault(); close(); });
  dialog.addEventListener('close', () => dialog.remove());
  draw();
  document.body.append(dialog);
  dialog.showModal();
}
