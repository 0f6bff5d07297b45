// What a label may be called on a page, and which headings stand for which group of the export.
(() => {
  const Beian = (globalThis.Beian ??= {});

  /** Text as it is compared: without white space, marks of a required field, colons and what stands in brackets at the end. */
  Beian.plain = (text) => (text ?? '').normalize('NFKC').replace(/[\s*:：]/g, '').replace(/\([^)]*\)$/, '').toLowerCase();

  // Neutral label or provider's label -> other names of the same box.
  const NAMES = [
    ['主办单位所在省市区', '所在省市区', '地域', '所在地区', '所属区域', '省市区', '所在区域', '备案区域', '备案省市区', '主体所在地'],
    ['主办单位所在省', '备案省份', '所在省', '省份'],
    ['主办单位所在市', '所在市', '城市'],
    ['主办单位所在区县', '所在区县', '区县', '所在县区'],
    ['主办单位性质', '主办者性质', '主体性质', '单位性质'],
    ['主办单位证件类型', '主办者证件类型', '主体证件类型', '证件类型'],
    ['主办单位证件号码', '主办者证件号码', '主体证件号码', '证件号码', '统一社会信用代码'],
    ['主办单位名称', '主办者名称', '主体名称', '单位名称', '企业名称'],
    ['主办单位证件住所', '证件住所', '证件住址', '证件地址', '主体证件住所'],
    ['通信地址', '通讯地址', '主办单位通信地址'],
    ['通信地址所在省'], ['通信地址所在市'], ['通信地址所在区县'],
    ['通信地址所在省市区', '通信地址所在地区', '通讯地址所在地区'],
    ['通信地址详细地址', '详细地址'],
    ['投资人或主管单位', '投资者或上级主管单位名称', '上级主管单位'],
    ['姓名', '负责人姓名', '真实姓名', '法定代表人', '法定代表人姓名'],
    ['证件类型', '负责人证件类型'],
    ['证件号码', '负责人证件号码', '身份证号码', '法定代表人证件号码'],
    ['证件有效期起', '有效期起', '证件有效期开始', '起始日期'],
    ['证件有效期止', '有效期止', '证件有效期结束', '截止日期', '到期日期'],
    ['是否长期', '长期', '长期有效'],
    ['手机号码', '联系方式1', '手机号', '联系电话', '手机'],
    ['应急联系电话', '应急联系方式', '应急手机号', '应急联系人电话'],
    ['电子邮箱', '邮箱', '电子邮件', '邮箱地址'],
    ['服务名称', '网站名称', 'app名称', '小程序名称', '互联网信息服务名称'],
    ['域名', '网站域名', '备案域名'],
    ['首页网址', '网站首页url', '首页url', '网站首页'],
    ['服务内容', '网站服务内容', '服务内容类型', '内容类型'],
    ['语言', '网站语言', '服务语言'],
    ['涉及前置审批或专项审批内容', '前置审批类型', '前置审批', '前置审批项'],
    ['ip 地址', 'ip'],
    ['备注', '网站备注', '备注信息'],
    ['运行平台', 'app运行平台'], ['包名', 'app包名'], ['公钥'], ['证书指纹', '签名md5值', '证书md5指纹'], ['app 域名'],
    ['主办单位证件', '主体证件', '营业执照', '主办者证件图片', '主体证件照片'],
    ['人像面', '身份证人像面', '证件正面', '证件人像面'],
    ['国徽面', '身份证国徽面', '证件反面', '证件国徽面'],
    ['域名证书'], ['互联网信息服务承诺书', '承诺书'], ['真实性核验单', '核验单'], ['授权书'], ['网站建设方案书', '建设方案书'],
  ].map((names) => names.map(Beian.plain));

  /** The label itself first, then its other names; several rows may hold it. */
  Beian.namesOf = (label) => {
    const plain = Beian.plain(label);
    return [...new Set([plain, ...NAMES.filter((row) => row[0] === plain || row.includes(plain)).flat()])];
  };

  // Group of the export -> words of a heading on the page.
  const GROUPS = {
    subject: /主办者|主办单位|主体信息|单位信息/,
    principal: /主体负责人|主办单位负责人/,
    legal: /法定代表人|法人信息/,
    service: /互联网信息服务信息|服务信息|网站信息|APP信息|小程序信息/i,
    person: /服务负责人|网站负责人|APP负责人|小程序负责人/i,
  };

  /** The group that a heading speaks of; null when of none. The persons come first: 主体负责人信息 is not 主体信息. */
  Beian.groupOf = (heading) => ['principal', 'legal', 'person', 'service', 'subject'].find((group) => GROUPS[group].test(heading.replace(/\s/g, ''))) ?? null;

  const SUFFIX = /(特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|省|市|区|县)$/;

  /** How well an option fits: 2 the same, 1 the same but for 省, 市, 区 at the end, 0 not. */
  Beian.fits = (option, wanted) => {
    const [one, other] = [option, wanted].map((text) => (text ?? '').normalize('NFKC').replace(/\s/g, ''));
    if (one === other) return 2;
    const [bare, bareOther] = [one, other].map((text) => text.replace(/\([^)]*\)$/, '').replace(SUFFIX, ''));
    return bare.length > 1 && bare === bareOther ? 1 : 0;
  };

  /** The one option that fits best; null when none does, or several do equally. */
  Beian.best = (options, wanted, textOf = (o) => o.textContent) => {
    for (const level of [2, 1]) {
      const found = options.filter((o) => Beian.fits(textOf(o), wanted) === level);
      if (found.length > 0) return found.length === 1 ? found[0] : null;
    }
    return null;
  };
})();
