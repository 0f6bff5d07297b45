// Choosers that open a list of their own: selects and cascaders of Ant Design, Element Plus and TDesign.
(() => {
  const Beian = (globalThis.Beian ??= {});

  const listOf = (control) => {
    const id = control.querySelector('input')?.getAttribute('aria-controls') ?? control.querySelector('input')?.getAttribute('aria-owns');
    return id ? document.getElementById(id) : null;
  };

  const close = async (control) => {
    const input = control.querySelector('input');
    Beian.key(input, 'Escape');
    input.blur();
    document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    document.body.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    document.body.click();
    await Beian.wait(60);
  };

  const ANT = {
    open: (control) => Beian.press(control.querySelector('.ant-select-selector')),
    // A cascader names a list that is not there; only one chooser is open at a time.
    popup: (control) => Beian.until(() => listOf(control)?.closest('.ant-select-dropdown:not(.ant-select-dropdown-hidden)')
      ?? (control.matches('.ant-cascader') ? Beian.all(document.body, '.ant-cascader-dropdown:not(.ant-select-dropdown-hidden)').find(Beian.isVisible) : null)),
    options: (popup) => Beian.all(popup, '.ant-select-item-option:not(.ant-select-item-option-disabled)'),
    isChosen: (option) => option.classList.contains('ant-select-item-option-selected'),
    scroller: (popup) => popup.querySelector('.rc-virtual-list-holder'),
    menus: (popup) => Beian.all(popup, '.ant-cascader-menu'),
    steps: (menu) => Beian.all(menu, '.ant-cascader-menu-item'),
  };

  const ELEMENT = {
    open: (control) => Beian.press(control.querySelector('.el-select__wrapper, .el-input__wrapper, .el-input')),
    popup: (control) => Beian.until(() => {
      const named = listOf(control)?.closest('.el-popper');
      if (named && Beian.isVisible(named)) return named;
      return control.matches('.el-cascader') ? Beian.all(document.body, '.el-cascader__dropdown').find(Beian.isVisible) : null;
    }),
    options: (popup) => Beian.all(popup, '.el-select-dropdown__item:not(.is-disabled)'),
    isChosen: (option) => option.classList.contains('is-selected'),
    scroller: () => null,
    menus: (popup) => Beian.all(popup, '.el-cascader-menu'),
    steps: (menu) => Beian.all(menu, '.el-cascader-node'),
  };

  // TDesign names no list; only one chooser is open at a time.
  const TDESIGN = {
    open: (control) => Beian.press(control.querySelector('.t-input') ?? control),
    popup: (control) => Beian.until(() => Beian.all(document.body, control.matches('.t-cascader') ? '.t-cascader__popup' : '.t-select__dropdown').find(Beian.isVisible)),
    options: (popup) => Beian.all(popup, '.t-select-option:not(.t-is-disabled)'),
    isChosen: (option) => option.classList.contains('t-is-selected'),
    scroller: () => null,
    menus: (popup) => Beian.all(popup, '.t-cascader__menu'),
    steps: (menu) => Beian.all(menu, '.t-cascader__item'),
  };

  const libraryOf = (control) => (control.matches('[class*="ant-"]') ? ANT : control.matches('.t-select, .t-cascader') ? TDESIGN : ELEMENT);

  /** A long list shows only a part of itself: it is scrolled through until the option is there. */
  async function find(library, popup, wanted) {
    const scroller = library.scroller(popup);
    if (scroller) scroller.scrollTop = 0;
    for (let i = 0; i < 60; i++) {
      await Beian.wait(40);
      const found = Beian.best(library.options(popup), wanted, Beian.texts);
      if (found || !scroller || scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1) return found;
      scroller.scrollTop += scroller.clientHeight - 24;
    }
    return null;
  }

  /** @returns what could not be chosen, a sentence; empty when all was. */
  Beian.choose = async (control, values) => {
    const library = libraryOf(control);
    library.open(control);
    const popup = await library.popup(control);
    if (!popup) return '打不开选项，请自己选。';
    const missing = [];
    for (const value of values) {
      const option = await find(library, popup, value);
      if (!option) missing.push(value);
      else if (!library.isChosen(option)) Beian.press(option);
    }
    await close(control);
    return missing.length > 0 ? `选项里没有“${missing.join('、')}”，请自己选。` : '';
  };

  Beian.choosePath = async (control, values) => {
    const library = libraryOf(control);
    library.open(control);
    const popup = await library.popup(control);
    if (!popup) return '打不开选项，请自己选。';
    for (const [place, value] of values.entries()) {
      const step = await Beian.until(() => {
        const menu = library.menus(popup)[place];
        return menu && Beian.best(library.steps(menu), value, Beian.texts);
      }, 1500);
      if (!step) {
        await close(control);
        return `第 ${place + 1} 级里没有“${value}”，请自己选。`;
      }
      Beian.press(step);
      await Beian.wait(60);
    }
    await close(control);
    return '';
  };
})();
