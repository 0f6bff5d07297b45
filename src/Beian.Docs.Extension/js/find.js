// Finds the control that a label speaks of: by what a person can read on the page, never by ids or names.
(() => {
  const Beian = (globalThis.Beian ??= {});
  const ROW = '.ant-form-item, .el-form-item, .t-form__item, .weui-cell, .form-group, tr, dl, .form-item, .form-row';
  const HEADING = 'h1, h2, h3, h4, h5, h6, legend, [role=heading], .ant-card-head-title, .el-card__header, .weui-cells__title, .t-card__title, .ant-divider-inner-text, .el-divider__text, .t-divider__inner-text, .ant-form-title';
  const CONTROL = 'input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=image]), textarea, select, .ant-select, .el-select, .ant-cascader, .el-cascader, .t-select, .t-cascader';

  /** Text of an element without that of controls inside it. */
  const ownText = (element) => [...element.childNodes].map((n) => (n.nodeType === Node.TEXT_NODE ? n.nodeValue : n.nodeType === Node.ELEMENT_NODE && !n.matches(CONTROL) && n.childElementCount === 0 ? n.textContent : '')).join('');

  function labels(names) {
    const found = Beian.all(document.body, 'label, th, td, dt, span, div, p, legend, strong, b')
      .filter((e) => !e.closest('[data-beian]') && e.textContent.length < 60 && names.includes(Beian.plain(ownText(e))) && Beian.isVisible(e));
    // A label inside a label's wrapper is one label.
    const inner = found.filter((e) => !found.some((other) => other !== e && e.contains(other)));
    // The text beside a radio, a checkbox or inside a chooser is an option, no label.
    return inner.filter((e) => !e.closest('.ant-radio-wrapper, .ant-checkbox-wrapper, .el-radio, .el-checkbox, .ant-select, .el-select, .t-radio, .t-checkbox, .t-select, .t-popup, .ant-select-dropdown, .el-popper, option, .weui-check__label')
      || e.closest('.ant-checkbox-wrapper, .el-checkbox, .t-checkbox, label')?.querySelector('input[type=checkbox]'));
  }

  /** The smallest part of the page that holds the label and a control, and no other label's row. */
  function areaOf(label) {
    if (label.matches('label[for]')) {
      const target = document.getElementById(label.htmlFor);
      if (target) return target.closest(ROW) ?? target.parentElement;
    }
    const row = label.closest(ROW);
    if (row?.querySelector(CONTROL)) return row;
    // A label cell beside a value cell, a label above its control, or a label around it.
    for (let area = label, i = 0; area && area !== document.body && i < 4; area = area.parentElement, i++) {
      if (area.querySelector(CONTROL)) return area;
      const next = area.nextElementSibling;
      if (next && (next.matches(CONTROL) || next.querySelector(CONTROL))) return next.matches(CONTROL) ? area.parentElement : next;
    }
    return null;
  }

  /** The nearest heading that stands before an element. */
  Beian.headingOf = (element) => {
    const before = Beian.all(document.body, HEADING).filter((h) => !h.closest('[data-beian]') && h.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    return before.length > 0 ? Beian.texts(before.at(-1)) : '';
  };

  /**
   * Where an item goes.
   * @returns {{area: Element, label: Element} | {why: string}} why it is left alone
   */
  Beian.locate = (item) => {
    for (const name of item.isUpload ? Beian.uploadNames(item) : Beian.namesOf(item.label)) {
      const places = labels([name]).map((label) => ({ label, area: areaOf(label) })).filter((p) => p.area);
      const kept = places.filter((p, i) => places.findIndex((q) => q.area === p.area) === i && Beian.kindOf(p.area, item) !== null);
      const ours = kept.filter((p) => {
        const group = Beian.groupOf(Beian.headingOf(p.label));
        return group === null || item.group === 'any' || group === item.group || (item.group === 'app' && group === 'service');
      });
      const sure = ours.filter((p) => Beian.groupOf(Beian.headingOf(p.label)) === item.group);
      const chosen = sure.length > 0 ? sure : ours;
      if (chosen.length === 1) return chosen[0];
      if (chosen.length > 1) return { why: `页面上有 ${chosen.length} 处“${Beian.texts(chosen[0].label)}”，分不清是哪一处，请自己填。` };
    }
    return { why: '' };
  };

  /** 主体负责人证件（人像面） may be called so, or only 人像面 under a heading of its own. */
  Beian.uploadNames = (item) => {
    const side = /（(.+)）$/.exec(item.label)?.[1];
    const whole = item.label.normalize('NFKC').replace(/^服务\s*\d+\s*/, '').replace(/[()\s]/g, '');
    return [...new Set([whole, ...Beian.namesOf(side ?? item.label.replace(/^服务\s*\d+\s*/, ''))])];
  };
})();
