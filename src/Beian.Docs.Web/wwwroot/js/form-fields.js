// The places of a form: which there are says the service's own catalogue, how many there are says the form.

export const steps = (pointer) => pointer.split('/').slice(1);

export const get = (form, pointer) => steps(pointer).reduce((at, step) => at?.[step], form);

export function set(form, pointer, value) {
  const path = steps(pointer);
  const last = path.pop();
  let at = form;
  path.forEach((step, i) => { at = at[step] ??= /^\d+$/.test(path[i + 1] ?? last) ? [] : {}; });
  if (value === '' || (Array.isArray(value) && value.length === 0)) delete at[last];
  else at[last] = value;
}

/** One more place in a list; the first is always shown, so that a second is wanted even of an empty list. */
export function addTo(form, pointer) {
  if (!isFilled(get(form, pointer))) set(form, pointer, [{}]);
  get(form, pointer).push({});
}

export const isFilled = (value) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

const listOf = (pointer) => pointer.slice(0, pointer.lastIndexOf('/*'));
const hasSome = (value) => isFilled(value) && (typeof value !== 'object' || Object.values(value).some(hasSome));

/** What a filing of this kind has; what a form already says is shown whatever its kind. */
function applies(parent, form, service) {
  const value = get(form, parent);
  if (hasSome(value)) return true;
  switch (steps(parent).at(-1)) {
    case 'app': case 'platforms': return form.kind === 'app';
    case 'miniProgram': return form.kind === 'miniProgram';
    case 'quickApp': return form.kind === 'quickApp';
    case 'approvals': return (service?.preApprovals ?? []).some((p) => p !== '以上都不涉及');
    case 'previous': return Boolean(form.operation && form.operation !== 'first');
    default: return true;
  }
}

/**
 * Groups of places in the order of the form.
 * @returns {{title: string, list: string | null, places: {field: object, pointer: string}[]}[]} list: where another of the same may be added
 */
export function groups(form, fields) {
  const sections = [...new Set(fields.map((f) => f.section))].map((section) => fields.filter((f) => f.section === section));
  const found = [];
  const add = (section, title, place, list = null) => found.push({ title, list, places: section.map((field) => ({ field, pointer: place(field.pointer) })) });
  const parentOf = (section) => section[0].pointer.slice(0, section[0].pointer.lastIndexOf('/'));
  for (const section of sections.filter((s) => !s[0].pointer.includes('*')))
    if (applies(parentOf(section), form, null)) add(section, section[0].section, (p) => p);
  const services = Math.max(1, form.services?.length ?? 0);
  for (let i = 0; i < services; i++) {
    for (const section of sections.filter((s) => s[0].pointer.includes('*'))) {
      const parent = parentOf(section).replace('*', i);
      const title = services > 1 ? `${section[0].section}（服务 ${i + 1}）` : section[0].section;
      const list = listOf(parent);
      if (!parent.includes('*')) {
        if (applies(parent, form, form.services?.[i])) add(section, title, (p) => p.replace('*', i));
        continue;
      }
      if (!applies(list, form, form.services?.[i])) continue;
      const times = Math.max(1, get(form, list)?.length ?? 0);
      for (let j = 0; j < times; j++) add(section, times > 1 ? `${title} ${j + 1}` : title, (p) => p.replace('*', i).replace('*', j), j === times - 1 ? list : null);
    }
  }
  return found;
}

/** A value as people read it. */
export const words = (field, value) => (Array.isArray(value) ? value : [value]).map((v) => field.choices.find((c) => c.value === v)?.word ?? String(v)).join('、');
