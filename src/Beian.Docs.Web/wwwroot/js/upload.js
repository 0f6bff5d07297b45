// Files, folders and archives on their way in: a bar for each, a few at a time.
import { h, put, icon, toast } from './dom.js';
import { size } from './words.js';

const AT_ONCE = 3;

/** Everything in a drop, folders followed, each with its path as its name. */
export async function filesOfDrop(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (entries.length === 0) return [...transfer.files].map((file) => ({ file, name: file.name }));
  return (await Promise.all(entries.map((entry) => walk(entry, '')))).flat();
}

async function walk(entry, folder) {
  const name = folder + entry.name;
  if (entry.name.startsWith('.') || entry.name === '__MACOSX') return [];
  if (entry.isFile) return [{ file: await new Promise((resolve, reject) => entry.file(resolve, reject)), name }];
  const reader = entry.createReader();
  const children = [];
  // A browser hands a folder over in pieces.
  for (;;) {
    const piece = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (piece.length === 0) break;
    children.push(...piece);
  }
  return (await Promise.all(children.map((child) => walk(child, `${name}/`)))).flat();
}

export const filesOfInput = (input) => [...input.files].map((file) => ({ file, name: file.webkitRelativePath || file.name }));

/** A place to drop files on or to choose them. */
export function dropZone(onFiles, { compact = false } = {}) {
  const take = async (files) => { if (files.length) await onFiles(files); };
  const pick = (folder) => {
    const input = h('input', { type: 'file', multiple: true, webkitdirectory: folder, class: 'hidden', tabindex: -1 });
    input.addEventListener('change', () => { take(filesOfInput(input)); input.remove(); });
    document.body.append(input);
    input.click();
  };
  const zone = h('div', { class: `drop ${compact ? 'compact' : ''}`, id: 'drop' },
    icon('upload', compact ? 22 : 34),
    h('p', { class: 'drop-title' }, '把文件、文件夹或压缩包拖到这里'),
    h('p', { class: 'hint' }, '备案表（form.json、form.xlsx）和扫描件可以一起拖入；支持图片、PDF、ZIP'),
    h('div', { class: 'row center' },
      h('button', { type: 'button', class: 'button', id: 'pick-files', onclick: () => pick(false) }, icon('file'), '选择文件'),
      h('button', { type: 'button', class: 'button', onclick: () => pick(true) }, icon('folder'), '选择文件夹')));
  acceptDrops(zone, zone, take);
  return zone;
}

/** The whole page takes drops too, so that nobody has to aim. */
export function acceptDrops(target, lit, take) {
  let depth = 0;
  const has = (e) => e.dataTransfer?.types?.includes('Files');
  target.addEventListener('dragenter', (e) => { if (has(e)) { e.preventDefault(); depth++; lit.classList.add('over'); } });
  target.addEventListener('dragover', (e) => { if (has(e)) { e.preventDefault(); e.dataTransfer.dropEffect = 'copy'; } });
  target.addEventListener('dragleave', () => { if (--depth <= 0) { depth = 0; lit.classList.remove('over'); } });
  target.addEventListener('drop', async (e) => {
    if (!has(e)) return;
    e.preventDefault();
    e.stopPropagation();
    depth = 0;
    lit.classList.remove('over');
    await take(await filesOfDrop(e.dataTransfer));
  });
}

function post(filing, { file, name }, onProgress) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append('files', file, name);
    request.open('POST', `/api/filings/${filing}/documents`);
    request.upload.addEventListener('progress', (e) => e.lengthComputable && onProgress(e.loaded / e.total));
    request.addEventListener('load', () => {
      try {
        const answer = JSON.parse(request.responseText);
        resolve(answer.files ?? [{ name, status: 'refused', message: answer.title }]);
      } catch {
        resolve([{ name, status: 'refused', message: '服务没有正常回应，请稍后重新上传。' }]);
      }
    });
    request.addEventListener('error', () => resolve([{ name, status: 'refused', message: '上传中断，请检查服务是否在运行，然后重新上传。' }]));
    request.send(body);
  });
}

/** Uploads and shows each file's progress in <paramref name="list"/>; what went well disappears, what was refused stays. */
export async function upload(filing, files, list, onEach) {
  const rows = files.map((wanted) => {
    const bar = h('progress', { max: 1, value: 0, 'aria-label': `上传进度 ${wanted.name}` });
    const row = h('li', { class: 'uploading' }, h('div', { class: 'row between' }, h('span', { class: 'ellipsis', title: wanted.name }, wanted.name), h('span', { class: 'hint' }, size(wanted.file.size))), bar);
    list.append(row);
    return { wanted, row, bar };
  });
  const queue = [...rows];
  const forms = [];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const results = await post(filing, next.wanted, (share) => { next.bar.value = share; });
      next.row.remove();
      forms.push(...results.filter((r) => r.status === 'form').map((r) => r.name));
      for (const result of results) {
        if (result.status === 'accepted' || result.status === 'form') continue;
        const note = h('li', { class: `refused ${result.status}` });
        put(note, icon(result.status === 'duplicate' ? 'info' : 'warn'),
          h('div', {}, h('b', { class: 'ellipsis' }, result.name), h('p', {}, result.message)),
          h('button', { type: 'button', class: 'close', 'aria-label': '知道了', onclick: () => note.remove() }, icon('cross', 14)));
        list.append(note);
      }
      onEach(results);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (forms.length > 1) toast(`一份备案只有一份备案表：收到了 ${forms.length} 份，用的是最后收到的“${forms.at(-1)}”。`);
}
