// What things are called in Chinese.

export const KINDS = {
  businessLicense: '营业执照', idCardFront: '身份证人像面', idCardBack: '身份证国徽面', institutionCertificate: '事业单位法人证书',
  socialOrganizationCertificate: '社会团体法人登记证书', privateNonEnterpriseCertificate: '民办非企业单位登记证书',
  creditCodeCertificate: '统一社会信用代码证书', foundationCertificate: '基金会法人登记证书', lawFirmLicense: '律师事务所执业许可证',
  domainCertificate: '域名证书', authorizationLetter: '授权书', commitmentLetter: '互联网信息服务承诺书', verificationSheet: '真实性核验单',
  sitePlan: '网站规划书', residencePermit: '居住证', passport: '护照', mainlandTravelPermit: '来往内地（大陆）通行证', permanentResidenceCard: '外国人永久居留身份证',
  preApproval: '前置审批文件', otherDocument: '其他材料', unreadable: '无法辨认',
};

const FIELDS = {
  creditCode: '统一社会信用代码', registrationNumber: '注册号', name: '名称', type: '类型', representative: '法定代表人', representativeTitle: '称谓',
  capital: '注册资本', establishedOn: '成立日期', validFrom: '有效期起', validTo: '有效期止', address: '住所', scope: '经营范围', authority: '登记机关',
  issuedOn: '发照日期', composition: '组成形式', sex: '性别', ethnicity: '民族', birthDate: '出生日期', idNumber: '公民身份号码', domain: '域名',
  holder: '持有人', registrar: '注册商', registeredOn: '注册日期', expiresOn: '到期日期', subjectName: '主体名称', authorizedName: '被授权人',
  authorizedIdNumber: '被授权人证件号码', representativeIdNumber: '法定代表人证件号码', signedOn: '签署日期', serviceName: '服务名称', personName: '负责人姓名',
  holderCertificateKind: '持有人证件类型', holderCertificateNumber: '持有人证件号码', verifiedStatus: '实名认证状态', position: '职务', authorizedRole: '授权角色', letterKind: '文书名称',
  fundingSource: '经费来源', sponsor: '举办单位', supervisor: '业务主管单位', activityArea: '活动地域', organizationForm: '组织形式', approvalNumber: '批准文号', approvedOn: '批准日期',
  signature: '签名', seal: '印章', sealText: '印章文字', permitName: '许可证名称', permitNumber: '许可证编号', passportNumber: '护照号码', surname: '姓', givenNames: '名', nationality: '国籍', registeredAddress: '常住户口所在地',
};
const ON_CARDS = { name: '姓名', address: '住址', authority: '签发机关', issuedOn: '签发日期', permitNumber: '通行证号码' };
export const CARDS = ['idCardFront', 'idCardBack', 'residencePermit', 'passport', 'mainlandTravelPermit', 'permanentResidenceCard'];

export function fieldTitle(kind, field, reading) {
  if (CARDS.includes(kind) && ON_CARDS[field]) return ON_CARDS[field];
  if (field === 'representative') return reading?.fields?.representativeTitle?.value ?? FIELDS[field];
  return FIELDS[field] ?? field;
}

export const STATUS = { confirmed: '已确认', doubtful: '存疑', missing: '缺失' };
export const SEVERITY = { blocking: '必须改正', warning: '警告', info: '提示' };
export const SEVERITIES = ['blocking', 'warning', 'info'];
export const CHECKLIST = { present: '已齐', doubtful: '待核', missing: '未见', notNeeded: '不需要', reminder: '提醒' };
export const DOCUMENT_STATE = { received: '等待识别', reading: '正在识别', read: '已识别', failed: '识别失败' };
export const VERDICT = {
  blocked: { title: '不能提交', icon: 'cross' }, review: { title: '需要人工核对', icon: 'warn' }, ready: { title: '可以提交', icon: 'check' },
};

const SEGMENTS = {
  kind: '备案类型', operation: '备案操作', province: '备案省份', platform: '接入商', subject: '主体', principal: '主体负责人', legalRepresentative: '法定代表人',
  services: '服务', person: '服务负责人', app: 'APP', miniProgram: '小程序', platforms: '运行平台', domains: '域名', nature: '主体性质',
  certificateKind: '证件类型', certificateNumber: '证件号码', certificateAddress: '证件住所', mailingAddress: '通信地址', superior: '投资人或主管单位',
  idKind: '证件类型', idNumber: '证件号码', idValidFrom: '证件有效期起', idValidTo: '证件有效期止', mobile: '手机号码', emergencyMobile: '应急联系电话',
  email: '电子邮箱', homeUrl: '首页网址', contents: '服务内容', languages: '语言', preApprovals: '前置审批', remark: '备注', ipAddresses: 'IP 地址',
  expectedSubmission: '预计提交日期', city: '所在市', county: '所在区县', filingNumber: '备案号', previous: '原备案信息', mobileProvince: '手机号码归属地', officePhone: '办公电话',
  packageName: '包名', publicKey: '公钥', fingerprint: '证书指纹', appId: 'AppID', os: '运行平台',
  previousName: '原服务名称', approvals: '前置审批文件', number: '审批号', validTo: '有效期止', accessMethod: '接入方式', serverLocation: '服务器放置地',
  resourceValidTo: '云资源到期日', domainVerifiedOn: '域名实名认证日期', isLive: '是否已上线', isOffline: '是否单机不联网', servesMainland: '是否服务境内用户',
  icon: '图标', usesSdk: '是否使用第三方 SDK', sdks: '第三方 SDK', downloadUrls: '下载链接', usesAlgorithm: '是否涉及算法', certificate: '签名证书',
  certificateSubject: '证书使用者', nickname: '小程序昵称', accountSubject: '账号主体', administrator: '小程序管理员', quickApp: '快应用',
};

let services = 1;

/** With one service nobody numbers it. */
export const setServiceCount = (count) => { services = count; };

/** "/subject/principal/idNumber" as a person says it. */
export function pointerTitle(pointer) {
  const parts = (pointer ?? '').split('/').filter(Boolean);
  if (parts.length === 0) return '备案表';
  const words = [];
  parts.forEach((part, i) => {
    if (/^\d+$/.test(part)) {
      if (services > 1) words[words.length - 1] += ` ${Number(part) + 1}`;
    } else if (part === 'name') {
      words.push({ subject: '主办单位名称', services: '服务名称' }[parts[i - 1]] ?? (parts[i - 2] === 'platforms' ? '安装后显示的名称' : /^\d+$/.test(parts[i - 1]) ? '服务名称' : '姓名'));
    } else if (!((part === 'subject' || (part === 'services' && services === 1)) && i < parts.length - 1)) {
      words.push(SEGMENTS[part] ?? part);
    }
  });
  return words.join(' · ');
}

export function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(0)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

export function when(iso) {
  const then = new Date(iso);
  const today = new Date();
  const time = then.toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' });
  if (then.toDateString() === today.toDateString()) return `今天 ${time}`;
  return `${then.toLocaleDateString('zh-CN')} ${time}`;
}
