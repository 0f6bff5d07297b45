// The same form with TDesign; `state()` tells what its model holds.
const regions = [
  { value: '370000', label: '山东省', children: [{ value: '371000', label: '威海市', children: [{ value: '371002', label: '环翠区' }, { value: '371003', label: '文登区' }] }] },
  { value: '350000', label: '福建省', children: [{ value: '350200', label: '厦门市', children: [{ value: '350203', label: '思明区' }] }] },
];
const person = (name, title) => `<t-card title="${title}" bordered>
  <t-form-item label="姓名"><t-input v-model="${name}.name" placeholder="请输入" /></t-form-item>
  <t-form-item label="证件类型"><t-select v-model="${name}.idKind" :options="[{ label: '居民身份证', value: 2 }, { label: '护照', value: 7 }]" /></t-form-item>
  <t-form-item label="证件号码"><t-input v-model="${name}.number" /></t-form-item>
  <t-form-item label="证件有效期起"><t-date-picker v-model="${name}.from" /></t-form-item>
  <t-form-item label="证件有效期止"><t-date-picker v-model="${name}.to" /></t-form-item>
  <t-form-item label="手机号码"><t-input v-model="${name}.mobile" /></t-form-item></t-card>`;
const blank = () => ({ name: '', idKind: '', number: '', from: '', to: '', mobile: '' });
const model = Vue.reactive({ region: '', nature: '', subject: '', address: '', principal: blank(), person: blank(), site: '', languages: [], contents: '', approvals: [], sms: '', files: [] });
window.submits = 0;
window.state = () => JSON.parse(JSON.stringify({ ...model, files: model.files.map((f) => f.name) }));
const template = `<t-form label-width="160px" @submit="submits">
  <t-card title="主体信息">
    <t-form-item label="所在省市区"><t-cascader v-model="region" :options="regions" /></t-form-item>
    <t-form-item label="主体性质"><t-select v-model="nature" :options="natures" /></t-form-item>
    <t-form-item label="主体名称" required-mark><t-input v-model="subject" /></t-form-item>
    <t-form-item label="通信地址"><t-textarea v-model="address" /></t-form-item>
    <t-form-item label="主体证件"><t-upload v-model="files" :auto-upload="false" theme="file" /></t-form-item></t-card>
  ${person('principal', '主体负责人信息')}${person('person', '网站负责人信息')}
  <t-card title="网站信息">
    <t-form-item label="网站名称"><t-input v-model="site" /></t-form-item>
    <t-form-item label="网站语言"><t-select v-model="languages" multiple :options="['中文简体', '英语', '日语'].map((v) => ({ label: v, value: v }))" /></t-form-item>
    <t-form-item label="网站服务内容"><t-radio-group v-model="contents"><t-radio v-for="c in ['单位门户网站', '网络购物', '其他']" :key="c" :value="c">{{ c }}</t-radio></t-radio-group></t-form-item>
    <t-form-item label="前置审批"><t-checkbox-group v-model="approvals"><t-checkbox v-for="c in ['新闻', '以上都不涉及']" :key="c" :value="c">{{ c }}</t-checkbox></t-checkbox-group></t-form-item>
    <t-form-item label="短信验证码"><t-input v-model="sms" /></t-form-item></t-card>
  <t-button theme="primary" type="submit">提交备案</t-button></t-form>`;
Vue.createApp({
  template,
  setup: () => ({
    ...Vue.toRefs(model), regions, natures: ['企业', '个人', '事业单位', '社会团体'].map((label, value) => ({ label, value })),
    submits: () => { window.submits += 1; },
  }),
}).use(TDesign.default ?? TDesign).mount('#app');
