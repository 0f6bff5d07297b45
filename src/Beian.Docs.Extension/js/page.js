// Small helpers on the page's elements.
(() => {
  const Beian = (globalThis.Beian ??= {});

  Beian.isVisible = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';

  Beian.wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  /** What `find` gives as soon as it gives something; null after a while. */
  Beian.until = async (find, ms = 2000) => {
    for (const end = Date.now() + ms; ;) {
      const found = find();
      if (found) return found;
      if (Date.now() > end) return null;
      await Beian.wait(30);
    }
  };

  /** A click as a person makes it; libraries listen to different parts of it. */
  Beian.press = (element) => {
    const at = { bubbles: true, cancelable: true, composed: true, button: 0, view: window };
    for (const [Type, name] of [[PointerEvent, 'pointerdown'], [MouseEvent, 'mousedown'], [PointerEvent, 'pointerup'], [MouseEvent, 'mouseup'], [MouseEvent, 'click']])
      element.dispatchEvent(new Type(name, at));
  };

  Beian.key = (element, key) => {
    for (const name of ['keydown', 'keyup']) element.dispatchEvent(new KeyboardEvent(name, { key, code: key, keyCode: { Enter: 13, Escape: 27 }[key], bubbles: true, cancelable: true }));
  };

  /** Sets a value past a library's own property, then says so as typing does. */
  Beian.type = (input, text) => {
    const prototype = input instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(prototype, 'value').set.call(input, text);
    input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

  Beian.all = (root, selector) => [...root.querySelectorAll(selector)];

  Beian.texts = (element) => element.textContent.replace(/\s+/g, ' ').trim();
})();
