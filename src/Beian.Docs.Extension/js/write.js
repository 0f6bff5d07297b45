// Writes one item into its place and looks whether it is there. Nothing here presses a button or sends a form.
(() => {
  const Beian = (globalThis.Beian ??= {});

  // TDesign listens to the label, not to the input inside it.
  const tick = (input) => (input.closest('.t-radio, .t-checkbox') ?? input).click();

  const WRITERS = {
    text(area, wanted) {
      const input = Beian.controlOf(area, 'text');
      if (input.disabled || input.readOnly) return '这一栏不能填写。';
      input.focus();
      Beian.type(input, wanted.join(''));
      input.blur();
      return '';
    },

    select(area, wanted) {
      const select = Beian.controlOf(area, 'select');
      const option = Beian.best([...select.options], wanted[0], Beian.texts);
      if (!option) return `选项里没有“${wanted[0]}”，请自己选。`;
      select.value = option.value;
      select.dispatchEvent(new Event('input', { bubbles: true }));
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return '';
    },

    radio(area, wanted) {
      const option = Beian.best(Beian.all(area, 'input[type=radio]'), wanted[0], Beian.optionText);
      if (!option) return `选项里没有“${wanted[0]}”，请自己选。`;
      tick(option);
      return '';
    },

    check(area, wanted) {
      const boxes = Beian.all(area, 'input[type=checkbox]');
      const chosen = wanted.map((w) => Beian.best(boxes, w, Beian.optionText));
      if (chosen.includes(null)) return `选项里没有“${wanted[chosen.indexOf(null)]}”，请自己选。`;
      // What a person ticked beside stays: only missing ticks are added, and a single box is set as the export says.
      for (const box of boxes) {
        if (chosen.includes(box) !== Beian.isTicked(box) && (chosen.includes(box) || boxes.length === 1)) tick(box);
      }
      return '';
    },

    async date(area, wanted) {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(wanted[0])) return `“${wanted[0]}”不是日期，请在页面上选长期。`;
      const control = Beian.controlOf(area, 'date');
      const input = control.matches('input') ? control : control.querySelector('input');
      if (input.readOnly && control.matches('.t-date-picker')) return Beian.pickDay(control, wanted[0]);
      // Pickers that show days with other marks take the same day written their way.
      const mark = /[年/.]/.exec(input.placeholder + input.value)?.[0] === '/' ? '/' : '-';
      if (!control.matches('input[type=date]')) Beian.press(input);
      input.focus();
      Beian.type(input, wanted[0].replaceAll('-', mark));
      Beian.key(input, 'Enter');
      await Beian.wait(80);
      input.blur();
      await Beian.wait(80);
      return '';
    },

    choice: (area, wanted) => Beian.choose(Beian.controlOf(area, 'choice'), wanted),

    cascader: (area, wanted) => Beian.choosePath(Beian.controlOf(area, 'cascader'), wanted),

    upload(area, wanted, files) {
      const file = files.get(wanted[0]);
      if (!file) return `请选择文件 ${wanted[0]}。`;
      const input = Beian.controlOf(area, 'upload');
      const transfer = new DataTransfer();
      transfer.items.add(file);
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return '';
    },
  };

  /** @returns {Promise<{isDone: boolean, why: string}>} */
  Beian.write = async (item, area, files = new Map()) => {
    const kind = Beian.kindOf(area, item);
    const wanted = Beian.wanted(item, area, kind);
    const stop = (event) => event.preventDefault();
    document.addEventListener('submit', stop, true);
    try {
      const why = await WRITERS[kind](area, wanted, files);
      if (why) return { isDone: false, why };
      const isShown = () => kind === 'upload' || Beian.isSame(Beian.shown(area, kind), wanted) || (kind === 'check' && wanted.every((w) => Beian.shown(area, kind).some((s) => Beian.fits(s, w))));
      let isThere = await Beian.until(isShown, 1000);
      // A page that does not take the value puts the old one back a moment later.
      if (isThere) isThere = await Beian.wait(120).then(isShown);
      return isThere ? { isDone: true, why: '' } : { isDone: false, why: '没有填成，请自己填。' };
    } finally {
      document.removeEventListener('submit', stop, true);
    }
  };
})();
