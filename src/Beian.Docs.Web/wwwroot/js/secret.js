// Numbers of people stay masked until someone asks for them.

const SECRET = /(idNumber|IdNumber|mobile|Mobile|representativeIdNumber|authorizedIdNumber)$/;
// A resident's number by its shape (a birth date stands in it), so that a company's code of 18 digits is not taken for one.
const RESIDENT = '[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]';
const WHOLE = new RegExp(`^${RESIDENT}$`);
const INSIDE = new RegExp(`(?<![0-9A-Za-z])(?:${RESIDENT}|1[3-9]\\d{8,10})(?![0-9A-Za-z])`, 'g');
let shown = false;
const listeners = [];

/** By what the field is called, or by what stands in it: a person's certificate number is a resident's number. */
export const isSecret = (field, value) => SECRET.test((field ?? '').split('/').pop()) || WHOLE.test(value ?? '');
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
export const show = (field, value) => (value && isSecret(field, value) && !shown ? mask(value) : value);

/** Numbers of people inside a sentence: mobile numbers and resident ID numbers. */
export const showIn = (sentence) => (shown ? sentence : sentence.replace(INSIDE, mask));
