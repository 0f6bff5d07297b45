// A page as it was scanned, with boxes on it. Stands beside the report on wide screens, opens over it on narrow ones.
import { h, s, put, button } from './dom.js';
import { pictures } from './api.js';

export function createViewer(filing) {
  const title = h('div', { class: 'viewer-title' });
  const stage = h('div', { class: 'stage', tabindex: 0, 'aria-label': '页面图' });
  const panel = h('aside', { class: 'viewer', 'aria-label': '原件' });
  const dialog = h('dialog', { class: 'viewer-dialog', 'aria-label': '原件' });
  const home = h('div', { class: 'viewer-home' });
  const wide = matchMedia('(min-width: 1500px)');
  let now = null;
  let zoom = 1;
  let turn = 0;

  const tool = (name, label, act) => button('', { icon: name, kind: 'ghost', title: label, 'aria-label': label, onclick: act });
  const pages = h('span', { class: 'hint' });
  const paging = h('span', { class: 'row', hidden: true }, tool('left', '上一页', () => go(-1)), pages, tool('right', '下一页', () => go(1)));
  put(panel,
    h('div', { class: 'viewer-bar' }, title,
      h('div', { class: 'row' },
        paging, tool('zoomOut', '缩小', () => scale(1 / 1.4)), tool('fit', '适合宽度', () => { zoom = 1; draw(); }), tool('zoomIn', '放大', () => scale(1.4)),
        tool('rotate', '旋转', () => { turn = (turn + 90) % 360; draw(); }),
        h('button', { type: 'button', class: 'button ghost viewer-close', 'aria-label': '关闭', onclick: () => dialog.close() }, '关闭'))),
    stage);
  home.append(panel);
  dialog.addEventListener('click', (e) => { if (e.target === dialog) dialog.close(); });

  const place = () => {
    if (wide.matches) {
      dialog.close();
      home.append(panel);
    } else {
      dialog.append(panel);
    }
  };
  wide.addEventListener('change', place);
  place();
  empty();

  function empty() {
    put(title, '原件');
    paging.hidden = true;
    panel.classList.add('idle');
    put(stage, h('p', { class: 'empty' }, '点一条核验意见或一个字段，这里就显示它在原件上的位置。'));
  }

  function go(by) {
    const page = now && now.page + by;
    if (!now || page < 1 || page > (now.document.pages || 1)) return;
    now = { ...now, page, active: null, boxes: now.boxesOf?.(page) ?? [] };
    draw();
  }

  function scale(by) {
    zoom = Math.min(8, Math.max(0.5, zoom * by));
    draw(true);
  }

  function draw(keep = false) {
    if (!now) return;
    const { document, page, boxes, active } = now;
    const frame = document.pageSizes[page - 1];
    panel.classList.remove('idle');
    put(title, h('b', { class: 'ellipsis', title: document.name }, document.name));
    put(pages, `${page}/${document.pages}`);
    paging.hidden = document.pages <= 1;
    if (!frame) return put(stage, h('p', { class: 'empty' }, '这一页没有图。'));
    const { width, height } = frame;
    const flat = turn % 180 === 0;
    const around = { 0: '', 90: `translate(${height} 0) rotate(90)`, 180: `translate(${width} ${height}) rotate(180)`, 270: `translate(0 ${width}) rotate(270)` }[turn];
    const line = Math.max(width, height) / 700;
    const polygon = (quad, kind) => s('polygon', { points: (kind === 'active' ? widen(quad) : quad).map((p) => p.join(',')).join(' '), class: kind, 'stroke-width': line });
    const scan = s('svg', { class: 'scan', viewBox: flat ? `0 0 ${width} ${height}` : `0 0 ${height} ${width}`, role: 'img', 'aria-label': `${document.name} 第 ${page} 页` },
      s('g', { transform: around },
        s('image', { href: pictures.page(filing, document.id, page), width, height, preserveAspectRatio: 'none' }),
        boxes.map((quad) => polygon(quad, 'other')), active && polygon(active, 'active')));
    scan.style.width = `${zoom * 100}%`;
    put(stage, scan);
    if (active && !keep) requestAnimationFrame(() => center(scan.querySelector('.active')));
  }

  // Only the stage moves, never the report behind or beside it.
  function center(box) {
    if (!box) return;
    const [inner, outer] = [box.getBoundingClientRect(), stage.getBoundingClientRect()];
    stage.scrollBy((inner.left + inner.right - outer.left - outer.right) / 2, (inner.top + inner.bottom - outer.top - outer.bottom) / 2);
  }

  // Close enough to read, far enough to see where it is.
  function closeness(document, page, quad) {
    const frame = document.pageSizes[page - 1];
    if (!quad || !frame) return 1;
    const share = Math.hypot(quad[1][0] - quad[0][0], quad[1][1] - quad[0][1]) / Math.max(frame.width, frame.height);
    return Math.min(2.2, Math.max(1, 0.45 / share));
  }

  return {
    home, dialog,
    /** Shows a page; boxes are faint, the active one is drawn strong and brought into view. */
    show({ document, page = 1, boxesOf, active = null, rotation = 0 }) {
      zoom = closeness(document, page, active);
      turn = rotation;
      now = { document, page, boxesOf, active, boxes: (boxesOf?.(page) ?? []).filter((q) => String(q) !== String(active)) };
      if (!wide.matches && !dialog.open) dialog.showModal();
      draw();
    },
    forget(id) { if (now?.document.id === id) { now = null; empty(); } },
    get isEmpty() { return now === null; },
  };
}

/** A little larger than the text on every side, so that the frame does not cover it. */
function widen([a, b, c, d]) {
  const unit = (from, to) => { const n = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1; return [(to[0] - from[0]) / n, (to[1] - from[1]) / n]; };
  const along = unit(a, b);
  const down = unit(a, d);
  const by = Math.min(12, Math.hypot(d[0] - a[0], d[1] - a[1]) * 0.25);
  const move = (p, x, y) => [p[0] + by * (x * along[0] + y * down[0]), p[1] + by * (x * along[1] + y * down[1])];
  return [move(a, -1, -1), move(b, 1, -1), move(c, 1, 1), move(d, -1, 1)];
}
