// What kind of control an area holds, and what it shows now.
(() => {
  const Beian = (globalThis.Beian ??= {});
  const first = (area, selector) => (area.matches(selector) ? area : area.querySelector(selector));

  const KINDS = [
    ['upload', 'input[type=file]'],
    ['cascader', '.ant-cascader, .el-cascader, .t-cascader'],
    ['choice', '.ant-select, .el-select, .t-select'],
    ['date', '.ant-picker, .el-date-editor, .t-date-picker, input[type=date]'],
    ['select', 'select'],
    ['radio', 'input[type=radio]'],
    ['check', 'input[type=checkbox]'],
    ['text', 'textarea, input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=image])'],
  ];

  /** Null when the area holds nothing that could take the item. */
  Beian.kindOf = (area, item) => {
    const kind = KINDS.find(([, selector]) => first(area, selector))?.[0] ?? null;
    if (item.isUpload) return first(area, 'input[type=file]') ? 'upload' : null;
    if (kind === 'upload') return null;
    // One text is no place for a path, and a chooser of several steps no place for one word.
    if (item.isPath !== (kind === 'cascader')) return null;
    return kind;
  };

  Beian.controlOf = (area, kind) => first(area, KINDS.find(([k]) => k === kind)[1]);

  const optionText = (input) => Beian.texts(input.closest('label') ?? document.querySelector(`label[for="${CSS.escape(input.id)}"]`) ?? input.parentElement);

  Beian.optionText = optionText;

  /** TDesign keeps its own mark; its hidden input may say otherwise. */
  Beian.isTicked = (input) => input.closest('.t-radio, .t-checkbox')?.classList.contains('t-is-checked') ?? input.checked;

  /** As a list, so that one value and several are compared alike. */
  Beian.shown = (area, kind) => {
    const control = Beian.controlOf(area, kind);
    switch (kind) {
      case 'upload': return [...Beian.all(area, '.ant-upload-list-item-name, .el-upload-list__item-file-name, .t-upload__single-name').map(Beian.texts), ...[...control.files].map((f) => f.name)].slice(0, 1);
      case 'choice':
        if (control.matches('.t-select')) return [...Beian.all(control, '.t-tag').map(Beian.texts), control.querySelector('input').value].filter(Boolean);
        return Beian.all(control, '.ant-select-selection-item-content, .ant-select-selection-item, .el-select__tags-text, .el-select__selected-item.el-select__placeholder:not(.is-transparent)')
        .filter((e) => !e.querySelector('.ant-select-selection-item-content')).map(Beian.texts).filter(Boolean);
      case 'cascader': {
        const text = control.matches('.el-cascader, .t-cascader') ? control.querySelector('input').value : Beian.texts(control.querySelector('.ant-select-selection-item') ?? { textContent: '' });
        return text ? text.split('/').map((s) => s.trim()) : [];
      }
      case 'date': return [(control.matches('input') ? control : control.querySelector('input')).value].filter(Boolean);
      case 'select': return control.selectedIndex >= 0 && control.value !== '' ? [Beian.texts(control.selectedOptions[0])] : [];
      case 'radio': return Beian.all(area, 'input[type=radio]').filter(Beian.isTicked).map(optionText);
      case 'check': return Beian.all(area, 'input[type=checkbox]').filter(Beian.isTicked).map(optionText);
      default: return [control.value].filter(Boolean);
    }
  };

  /** What the control will show once it is filled in. */
  Beian.wanted = (item, area, kind) => {
    const boxes = kind === 'check' ? Beian.all(area, 'input[type=checkbox]') : [];
    if (boxes.length === 1 && /^(是|否)$/.test(item.values[0] ?? '')) return item.values[0] === '是' ? [optionText(boxes[0])] : [];
    return kind === 'text' && item.values.length > 1 ? [item.values.join(Beian.controlOf(area, kind).matches('textarea') ? '\n' : ';')] : item.values;
  };

  Beian.isSame = (shown, wanted) => shown.length === wanted.length && wanted.every((w) => shown.some((s) => Beian.fits(s, w) > 0 || s === w));
})();
