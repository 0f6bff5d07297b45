// Numbers of people stay masked until someone asks for them.

const SECRET = /(idNumber|IdNumber|mobile|Mobile|representativeIdNumber|authorizedIdNumber)$/;
let shown = false;
const listeners = [];

export const isSecret = (field) => SECRET.test((field ?? '').split('/').pop());
export const numbersShown = () => shown;
export const onNumbers = (listener) => listeners.push(listener);

export function toggleNumbers() {
  shown = !shown;
  listeners.forEach((listener) => listener(shown));
}

/** The first and last characters only: 371002********7715. */
export function mask(value) {
  if (value.length <= 4) return '*'.repeat(value.length);
  const head = value.length >= 15 ? 6 : 3;
  const tail = Math.min(4, value.length - head);
  return value.slice(0, head) + '*'.repeat(Math.max(0, value.length - head - tail)) + value.slice(value.length - tail);
}

/** A value as it may be shown now. */
export const show = (field, value) => (value && isSecret(field) && !shown ? mask(value) : value);

/** Numbers of people inside a sentence: mobile numbers and resident ID numbers. */
export const showIn = (sentence) => shown ? sentence : sentence.replace(/(?<![0-9A-Za-z])(?:[1-9]\d{16}[\dXx]|1[3-9]\d{8,10})(?![0-9A-Za-z])/g, mask);
