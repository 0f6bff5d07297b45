// The panel: shows every value before it is written, one by one or all that are ticked.
(() => {
  const Beian = (globalThis.Beian ??= {});
  if (document.querySelector('[data-beian]')) return;

  const STYLE = `
    :host { all: initial; position: fixed; top: 12px; right: 12px; width: 420px; max-height: calc(100vh - 24px); z-index: 2147483647; display: flex;
      font: 14px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; color: #1f2329; }
    section { background: #fff; border: 1px solid #c9cdd4; border-radius: 8px; box-shadow: 0 8px 30px #0003; display: flex; flex-direction: column; width: 100%; overflow: hidden; }
    header, footer { padding: 10px 14px; display: flex; gap: 8px; align-items: center; border-bottom: 1px solid #e5e6eb; }
    header b { flex: 1; } footer { border: 0; border-top: 1px solid #e5e6eb; flex-wrap: wrap; }
    main { overflow: auto; padding: 8px 14px; } h3 { font-size: 13px; margin: 10px 0 4px; color: #4e5969; }
    .row { display: grid; grid-template-columns: 20px 1fr auto; gap: 2px 8px; padding: 6px 0; border-bottom: 1px dashed #e5e6eb; align-items: start; }
    .row small { color: #86909c; display: block; overflow-wrap: anywhere; } .row .new { overflow-wrap: anywhere; font-weight: 600; }
    .warn, .row small.warn { color: #b54708; } .bad, .row small.bad { color: #cb2634; } .good, .row small.good { color: #0a7b34; } p { margin: 6px 0; }
    button, .pick { font: inherit; border: 1px solid #c9cdd4; background: #f7f8fa; border-radius: 6px; padding: 3px 10px; cursor: pointer; }
    [hidden] { display: none; } button.main { background: #165dff; color: #fff; border-color: #165dff; } input[type=file] { display: none; } button:focus-visible { outline: 2px solid #165dff; }`;

  const h = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) (key.startsWith('on') ? (element[key] = value) : value !== false && element.setAttribute(key, value));
    element.append(...children.flat().filter((c) => c !== null && c !== false && c !== undefined));
    return element;
  };

  const host = h('div', { 'data-beian': '' });
  const root = host.attachShadow({ mode: 'open' });
  const body = h('main');
  const copies = new Map();
  let rows = [];
  let data = null;

  const picker = (text, onchange, several) => h('label', { class: 'pick' }, text, h('input', { type: 'file', onchange, ...(several ? { multiple: '' } : { accept: '.json,application/json' }) }));

  async function load(event) {
    try {
      data = Beian.parse(await event.target.files[0].text());
      look();
    } catch (error) {
      body.replaceChildren(h('p', { class: 'bad', role: 'alert' }, error.message));
    }
  }

  function takeCopies(event) {
    for (const file of event.target.files) copies.set(file.name, file);
    look();
  }

  /** Looks at the page anew: what is asked for here, what it shows, what would be written. */
  function look() {
    if (!data) return;
    const placed = new Set();
    rows = [];
    const left = [];
    for (const item of [...data.items, ...data.uploads]) {
      const place = Beian.locate(item);
      if (!place.area || placed.has(place.area)) {
        if (!item.isExtra && (place.why || item.values.length > 0) && !place.area) left.push([item, place.why]);
        continue;
      }
      placed.add(place.area);
      rows.push(rowOf(item, place));
    }
    const groups = [...new Set(rows.map((r) => r.item.title))];
    // A path and its steps are one thing: whichever the page has not is not missing.
    const regions = /省|市|区县|地域/;
    const unplaced = left.filter(([item, why]) => why || !(regions.test(item.label) && rows.some((r) => regions.test(r.item.label) && r.item.field === item.field)));
    body.replaceChildren(
      h('p', { class: data.verdict === 'blocked' ? 'bad' : '' }, data.notice[0] ?? ''),
      ...groups.flatMap((g) => [h('h3', {}, g || '主办者信息'), ...rows.filter((r) => r.item.title === g).map((r) => r.element)]),
      ...(unplaced.length > 0 ? [h('h3', {}, '这一页没有找到、没有动的'), ...unplaced.map(([item, why]) => h('small', { class: 'left' }, `${item.title} ${item.label}：${why || '本页没有这一栏'}`, h('br')))] : []));
    if (rows.length === 0) body.prepend(h('p', {}, '这一页没有认得的栏目。翻到下一步后点“重新查看”。'));
  }

  function rowOf(item, { area, label }) {
    const nameThere = Beian.texts(label).replace(/^[\s*]+|[\s*:：]+$/g, '');
    const now = h('small');
    const say = (values) => { now.textContent = values.length > 0 ? `页面现在是：${values.join('；')}` : '页面现在是空的'; };
    const kind = Beian.kindOf(area, item);
    const [shown, wanted] = [Beian.shown(area, kind), Beian.wanted(item, area, kind)];
    const isThere = wanted.length > 0 && Beian.isSame(shown, wanted) && kind !== 'upload';
    const isSure = ['confirmed', 'formOnly'].includes(item.status) && item.warnings.length === 0;
    const tick = h('input', { type: 'checkbox', 'aria-label': `选中${item.label}` });
    // What somebody already filled in differently is only written over by its own button.
    tick.checked = isSure && wanted.length > 0 && !isThere && shown.length === 0;
    const said = h('small', { class: 'said', role: 'status' });
    const row = { item, tick, write: async () => {
      const result = await Beian.write(item, area, copies);
      said.textContent = result.isDone ? '已填入' : result.why;
      said.className = `said ${result.isDone ? 'good' : 'bad'}`;
      if (result.isDone) tick.checked = false;
      say(Beian.shown(area, kind));
    } };
    if (isThere) now.textContent = '页面上已经是这个值';
    else say(shown);
    const canWrite = wanted.length > 0 && !isThere;
    row.element = h('div', { class: 'row', 'data-label': item.label, 'data-group': item.group, 'data-kind': kind },
      canWrite ? tick : h('span'),
      h('div', {}, item.label, Beian.plain(nameThere) !== Beian.plain(item.label) && h('small', {}, `页面上叫“${nameThere}”`), item.statusText && h('small', { class: isSure ? '' : 'warn' }, item.statusText),
        h('span', { class: 'new' }, wanted.length > 0 ? wanted.join(item.isPath ? ' / ' : '；') : item.values.length > 0 ? '不勾选' : '没有值，不动'),
        now,
        item.isUpload && !copies.has(wanted[0]) && h('small', {}, `请选择文件 ${wanted[0]}（原件 ${item.source}），或先点“选择图片”`),
        item.warnings.map((w) => h('small', { class: 'warn' }, w)), said),
      canWrite ? h('button', { type: 'button', onclick: row.write }, shown.length > 0 ? '改成这个' : '填入') : h('span'));
    return row;
  }

  /** Out of the way, without losing what was read. */
  function fold(event) {
    const isFolded = (body.hidden = root.querySelector('footer').hidden = !body.hidden);
    event.target.textContent = isFolded ? '展开' : '收起';
  }

  async function writeTicked() {
    for (const row of rows.filter((r) => r.tick.checked)) await row.write();
  }

  root.append(h('style', {}, STYLE), h('section', { role: 'dialog', 'aria-label': '备案预填助手' },
    h('header', {}, h('b', {}, '备案预填助手'), h('button', { type: 'button', onclick: fold }, '收起'), h('button', { type: 'button', title: '关闭', onclick: () => host.remove() }, '×')),
    body,
    h('footer', {}, picker('打开预填数据', load, false), picker('选择图片', takeCopies, true), h('button', { type: 'button', onclick: look }, '重新查看'),
      h('button', { type: 'button', class: 'main', onclick: writeTicked }, '填入打勾的'), h('small', {}, '填完请逐项核对，再由本人提交。'))));
  body.append(h('p', {}, '先点“打开预填数据”，选择导出的 JSON 文件。每一项先给你看，打勾的才填，从不替你提交。'));
  document.documentElement.append(host);
})();
