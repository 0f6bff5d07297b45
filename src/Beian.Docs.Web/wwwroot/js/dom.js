// Elements from plain calls. Everything that comes from documents goes in as text, never as markup.

const SVG = 'http://www.w3.org/2000/svg';

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'dataset') Object.assign(element.dataset, value);
    else if (name === 'value' || name === 'checked' || name === 'disabled' || name === 'open') element[name] = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(9).filter((c) => c !== null && c !== undefined && c !== false));
  return element;
}

export const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
export const s = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

/** Replaces what an element holds. */
export function put(element, ...children) {
  element.replaceChildren(...children.flat(9).filter((c) => c !== null && c !== undefined && c !== false));
  return element;
}

const PATHS = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M6 6l12 12M18 6L6 18',
  warn: 'M12 4l9 16H3zM12 10v4.5M12 17.2v.3',
  info: 'M12 11v6M12 7.2v.3M12 3a9 9 0 100 18 9 9 0 000-18z',
  upload: 'M12 16V5M7.5 9.5L12 5l4.5 4.5M5 19h14',
  download: 'M12 5v11M7.5 11.5L12 16l4.5-4.5M5 20h14',
  trash: 'M5 7h14M10 7V5h4v2M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.2a2.8 2.8 0 100 5.6 2.8 2.8 0 000-5.6z',
  eyeOff: 'M4 4l16 16M9.5 5.9A9.6 9.6 0 0112 5.5c6 0 9.5 6.5 9.5 6.5a17 17 0 01-3 3.7M6.2 7.6A16.5 16.5 0 002.5 12S6 18.5 12 18.5c1.6 0 3-.4 4.2-1.1',
  file: 'M7 3h7l5 5v13H7zM14 3v5h5',
  folder: 'M3 6.5h6l2 2.5h10v10.5H3z',
  plus: 'M12 5v14M5 12h14',
  rotate: 'M19 12a7 7 0 11-2.3-5.2M17 3v4h-4',
  zoomIn: 'M11 4a7 7 0 100 14 7 7 0 000-14zM16 16l5 5M11 8v6M8 11h6',
  zoomOut: 'M11 4a7 7 0 100 14 7 7 0 000-14zM16 16l5 5M8 11h6',
  left: 'M14.5 6L8.5 12l6 6',
  right: 'M9.5 6l6 6-6 6',
  pencil: 'M4 20l1-4L16.5 4.5l3 3L8 19zM14 7l3 3',
  retry: 'M5 12a7 7 0 0111.8-5.1M19 4v4.5h-4.5M19 12a7 7 0 01-11.8 5.1M5 20v-4.5h4.5',
  clock: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7.5V12l3 2',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
};

export const icon = (name, size = 18) =>
  s('svg', { class: 'icon', viewBox: '0 0 24 24', width: size, height: size, 'aria-hidden': 'true' }, s('path', { d: PATHS[name] }));

export const button = (label, { icon: name, kind = '', ...attributes } = {}) =>
  h('button', { type: 'button', class: `button ${kind}`, ...attributes }, name && icon(name), label && h('span', {}, label));

/** Something that a person can take notice of and go on. */
export function toast(message, kind = 'error') {
  const note = h('div', { class: `toast ${kind}` }, message);
  document.getElementById('toasts').append(note);
  setTimeout(() => note.remove(), 6000);
}
