// What a filing can be taken away as: the provider's own first, the rest one click behind.
import { h, icon, toast } from './dom.js';

const PAPERS = [['authorizationLetter', '授权书'], ['commitmentLetter', '承诺书'], ['verificationSheet', '真实性核验单'], ['sitePlan', '建设方案书']];

const STEPS = [
  '解压下载的 beian-extension.zip。',
  '在 Chrome 地址栏打开 chrome://extensions（Edge 打开 edge://extensions），打开“开发者模式”，点“加载已解压的扩展程序”，选解压出来的 beian-extension 文件夹。只需做一次。',
  '下载上面接入商的预填数据和图片副本，图片副本要解压。',
  '打开接入商的备案页面，点浏览器右上角的“备案预填助手”，选预填数据和图片。每个值先给你看，打勾的才填，从不替你提交。',
];

/** A paper that the filing does not need is an answer in words, no file. */
async function savePaper(event) {
  event.preventDefault();
  const link = event.currentTarget;
  const answer = await fetch(link.href).catch(() => null);
  if (!answer?.ok) return toast((await answer?.json().catch(() => null))?.title ?? '现在写不出来，请稍后再试。');
  const url = URL.createObjectURL(await answer.blob());
  h('a', { href: url, download: `${link.textContent.trim()}.docx` }).click();
  URL.revokeObjectURL(url);
}

export function downloads(report, exporters, filing) {
  const save = (href, text, more = {}) => h('a', { class: 'button small', href, download: '', ...more }, icon('download', 15), text);
  const short = (e) => e.title.replace(/（.*）$/, '').replace(/备案预填数据$/, '');
  const data = (e) => save(`/api/filings/${filing}/export/${e.profile}`, short(e), { title: e.title, dataset: { profile: e.profile } });
  const copies = (e) => save(`/api/filings/${filing}/export/${e.profile}/pictures.zip`, `${short(e)}图片副本`,
    { title: '格式、大小、像素都符合接入商要求的图片，原件不动', dataset: { pictures: e.profile } });
  const own = exporters.filter((e) => e.profile === report.prefill.platform);
  const others = exporters.filter((e) => !own.includes(e));
  const general = others.filter((e) => !e.hasPictures);
  const providers = others.filter((e) => e.hasPictures);
  return h('section', { class: 'card downloads', 'aria-label': '导出' },
    line('预填数据', own.map(data), own.filter((e) => e.hasPictures).map(copies), general.map(data),
      providers.length > 0 && fold(own.length > 0 ? '其他接入商' : '选接入商', 'others', h('div', { class: 'row wrap' }, providers.map(data)), h('div', { class: 'row wrap' }, providers.map(copies)))),
    line('文书', PAPERS.map(([kind, title]) => save(`/api/filings/${filing}/papers/${kind}`, title, { onclick: savePaper, dataset: { paper: kind } })),
      h('span', { class: 'hint' }, 'Word 通用样式；接入商有自己模板的，用接入商的')),
    line('网页预填', save('/api/extension.zip', '浏览器预填助手', { dataset: { extension: '' } }), fold('怎么用', 'steps', h('ol', {}, STEPS.map((step) => h('li', {}, step))))));
}

const line = (title, ...content) => h('div', { class: 'download-line' }, h('h3', {}, title), h('div', { class: 'row wrap' }, content));

const fold = (title, kind, ...content) => h('details', { class: `fold ${kind}` }, h('summary', {}, title), content);
