// Two values character by character, so that 末 and 未 cannot be mistaken for each other.
import { h } from './dom.js';
import { isSecret, numbersShown, mask } from './secret.js';

/** For each character of a and b, whether it is the same on the other side (longest common subsequence). */
function common(a, b) {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] = a[i] === b[j] ? table[(i + 1) * width + j + 1] + 1 : Math.max(table[(i + 1) * width + j], table[i * width + j + 1]);
  const same = { a: new Array(a.length).fill(false), b: new Array(b.length).fill(false) };
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      same.a[i++] = true;
      same.b[j++] = true;
    } else if (table[(i + 1) * width + j] >= table[i * width + j + 1]) i++;
    else j++;
  }
  return same;
}

function runs(characters, same, secret) {
  // Of a masked number only what differs is shown.
  const hidden = secret ? mask(characters.join('')) : null;
  const parts = [];
  characters.forEach((character, i) => {
    const text = hidden && same[i] ? hidden[i] : character;
    const last = parts.at(-1);
    if (last && last.same === same[i]) last.text += text;
    else parts.push({ same: same[i], text });
  });
  return parts.map((p) => (p.same ? h('span', {}, p.text) : h('mark', {}, p.text)));
}

/** Both values as elements, with what differs marked; without a counterpart nothing is marked. */
export function compare(field, left, right) {
  const secret = (isSecret(field, left) || isSecret(field, right)) && !numbersShown();
  const whole = (value) => h('span', {}, secret ? mask(value) : value);
  if (!left || !right || left.length > 600 || right.length > 600) return [left && whole(left), right && whole(right)];
  const [a, b] = [[...left], [...right]];
  const same = common(a, b);
  // Nothing in common is not a slip of the pen: marking every character helps nobody.
  if (same.a.filter(Boolean).length < Math.max(a.length, b.length) * 0.3) return [whole(left), whole(right)];
  return [runs(a, same.a, secret), runs(b, same.b, secret)];
}
