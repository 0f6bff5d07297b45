// Date pickers that take no typing: the day is looked up in the calendar as a person would.
(() => {
  const Beian = (globalThis.Beian ??= {});
  const HEAD = '.t-date-picker__header-controller';

  const panelNow = () => Beian.all(document.body, '.t-date-picker__panel').find(Beian.isVisible);

  /** Chooses in one of the two lists over the calendar; a list of years goes on at its two ends. */
  async function turnTo(panel, list, wanted, isBefore) {
    const head = panel.querySelector(`${HEAD}-${list}`);
    if (head.querySelector('input').value.replace(/\s/g, '') === wanted) return true;
    Beian.press(head.querySelector('.t-input'));
    const popup = await Beian.until(() => Beian.all(document.body, `${HEAD}-${list}-popup`).find(Beian.isVisible));
    for (let i = 0; popup && i < 20; i++) {
      const options = Beian.all(popup, '.t-select-option');
      const found = options.find((o) => Beian.texts(o).replace(/\s/g, '') === wanted);
      if (found) {
        Beian.press(found);
        return Boolean(await Beian.until(() => head.querySelector('input').value.replace(/\s/g, '') === wanted));
      }
      const more = options.filter((o) => Beian.texts(o) === '...');
      if (more.length === 0) return false;
      Beian.press(isBefore ? more[0] : more.at(-1));
      await Beian.wait(60);
    }
    return false;
  }

  /** @returns why it could not be done; empty when the day was chosen. */
  Beian.pickDay = async (control, day) => {
    const [year, month, date] = day.split('-').map(Number);
    await Beian.until(() => !panelNow());
    Beian.press(control.querySelector('.t-input'));
    const panel = await Beian.until(panelNow);
    if (!panel) return '打不开日历，请自己选。';
    const yearNow = Number(panel.querySelector(`${HEAD}-year input`)?.value);
    const isThere = await turnTo(panel, 'year', String(year), year < yearNow) && await turnTo(panel, 'month', `${month}月`, false);
    const cell = isThere && await Beian.until(() => Beian.all(panel, '.t-date-picker__cell:not(.t-date-picker__cell--additional):not(.t-date-picker__cell--disabled)').find((c) => Beian.texts(c) === String(date)));
    if (cell) Beian.press(cell);
    else document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    // The next calendar is told from this one by this one being gone.
    await Beian.until(() => !Beian.isVisible(panel));
    return cell ? '' : `日历里选不到“${day}”，请自己选。`;
  };
})();
