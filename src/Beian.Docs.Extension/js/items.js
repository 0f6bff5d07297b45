// From an export's JSON to a flat list of what can be filled in.
(() => {
  const Beian = (globalThis.Beian ??= {});
  const GROUPS = { 主办者信息: 'subject', 主体负责人信息: 'principal', 法定代表人信息: 'legal', 互联网信息服务信息: 'service', 服务负责人信息: 'person', 'APP 特征信息': 'app' };

  const isBox = (value) => value !== null && typeof value === 'object' && !Array.isArray(value) && typeof value.status === 'string' && 'field' in value;

  const itemOf = (group, title, label, box) => ({
    group, title, label,
    values: (box.values ?? (box.value === null || box.value === undefined ? [] : [box.value])).map(String),
    isPath: box.path === true,
    isList: Array.isArray(box.values) && box.path !== true,
    field: box.field, status: box.status, statusText: box.statusText ?? '', warnings: box.warnings ?? [],
  });

  function walk(node, group, title, found) {
    for (const [key, value] of Object.entries(node)) {
      if (isBox(value)) found.push(itemOf(group, title, key, value));
      else if (Array.isArray(value)) value.forEach((entry, i) => walk(entry, GROUPS[key] ?? group, value.length > 1 ? `${key} ${i + 1}` : key, found));
      else if (value && typeof value === 'object') walk(value, GROUPS[key] ?? group, key, found);
    }
    return found;
  }

  // A page may ask for 省, 市, 区县 one by one or in one chooser: both are offered, and the page takes one.
  function withPaths(items) {
    const parts = [['主办单位所在省市区', '主办单位所在省', '主办单位所在市', '主办单位所在区县'], ['通信地址所在省市区', '通信地址所在省', '通信地址所在市', '通信地址所在区县']];
    const added = [];
    for (const [path, ...steps] of parts) {
      const single = steps.map((label) => items.find((i) => i.label === label));
      if (single.every((i) => i?.values.length === 1))
        added.push({ ...single[2], label: path, values: single.map((i) => i.values[0]), isPath: true, isExtra: true });
    }
    // Where one box takes the whole address, it is put together again.
    const [province, city, county, detail] = ['通信地址所在省', '通信地址所在市', '通信地址所在区县', '通信地址详细地址'].map((label) => items.find((i) => i.label === label));
    if (detail?.values.length === 1) {
      const whole = [...new Set([province, city, county, detail].flatMap((i) => i?.values ?? []))].join('');
      added.push({ ...detail, label: '通信地址', values: [whole], isExtra: true });
    }

    for (const item of items.filter((i) => i.isPath))
      item.values.forEach((value, i) => added.push({ ...item, label: parts[0][i + 1], values: [value], isPath: false, isExtra: true }));
    return [...items, ...added];
  }

  /** @throws {Error} with a sentence in Chinese when the text is no export. */
  Beian.parse = (text) => {
    let document;
    try {
      document = JSON.parse(text);
    } catch {
      throw new Error('这个文件不是 JSON，请选择 Beian.Docs 导出的预填数据。');
    }
    if (!document?.form || !document.profile || !document.form.主办者信息)
      throw new Error('这个文件不是接入商的预填数据，请在导出时选择接入商的格式（如阿里云、腾讯云）。');
    const uploads = (document.pictures ?? []).flatMap((slot) => slot.files.map((file) => ({
      group: /主体负责人|法定代表人/.test(slot.slot) ? 'principal' : /服务负责人/.test(slot.slot) ? 'person' : 'any',
      title: '图片', label: slot.slot, isUpload: true, values: [file.copy || file.file], source: file.file,
      status: slot.status === 'choose' ? 'doubtful' : 'formOnly', statusText: slot.status === 'choose' ? '请人工选定' : '', warnings: slot.warnings ?? [],
    })));
    return { title: document.title ?? document.profile, verdict: document.verdict, notice: document.notice ?? [], items: withPaths(walk(document.form, 'subject', '', [])), uploads };
  };
})();
