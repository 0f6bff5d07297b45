// The same form with Element Plus; `state()` tells what its model holds.
const regions = [
  { value: '370000', label: '山东', children: [{ value: '371000', label: '威海', children: [{ value: '371002', label: '环翠区' }] }] },
  { value: '350000', label: '福建', children: [{ value: '350200', label: '厦门', children: [{ value: '350203', label: '思明区' }] }] },
];
const model = Vue.reactive({ region: [], nature: '', subject: '', address: '', principal: { name: '', number: '', from: '', openEnd: false, mobile: '' }, person: { name: '', number: '', from: '', mobile: '' }, site: '', languages: [], contents: '', approvals: [], sms: '', files: [] });
window.submits = 0;
window.state = () => JSON.parse(JSON.stringify(model));
const person = (name, title) => `<el-card><template #header>${title}</template>
  <el-form-item label="姓名" required><el-input v-model="${name}.name" /></el-form-item>
  <el-form-item label="证件号码"><el-input v-model="${name}.number" /></el-form-item>
  <el-form-item label="证件有效期起"><el-date-picker v-model="${name}.from" type="date" value-format="YYYY-MM-DD" /></el-form-item>
  ${name === 'principal' ? '<el-form-item label="是否长期"><el-checkbox v-model="principal.openEnd">长期有效</el-checkbox></el-form-item>' : ''}
  <el-form-item label="手机号码"><el-input v-model="${name}.mobile" /></el-form-item></el-card>`;
const template = `<el-form label-width="160px" @submit.prevent="submit">
  <el-card><template #header>主体信息</template>
    <el-form-item label="地域"><el-cascader v-model="region" :options="regions" /></el-form-item>
    <el-form-item label="主办单位性质"><el-select v-model="nature"><el-option v-for="(n, i) in natures" :key="n" :label="n" :value="i" /></el-select></el-form-item>
    <el-form-item label="单位名称："><el-input v-model="subject" /></el-form-item>
    <el-form-item label="通讯地址"><el-input v-model="address" type="textarea" /></el-form-item>
    <el-form-item label="主体证件"><el-upload action="#" :auto-upload="false" :on-change="took"><el-button>选取文件</el-button></el-upload></el-form-item></el-card>
  ${person('principal', '主体负责人')}${person('person', '网站负责人')}
  <el-card><template #header>网站信息</template>
    <el-form-item label="网站名称"><el-input v-model="site" /></el-form-item>
    <el-form-item label="语言"><el-select v-model="languages" multiple><el-option v-for="l in ['中文简体', '英语', '日语']" :key="l" :label="l" :value="l" /></el-select></el-form-item>
    <el-form-item label="服务内容"><el-radio-group v-model="contents"><el-radio v-for="c in ['单位门户网站', '网络购物']" :key="c" :value="c">{{ c }}</el-radio></el-radio-group></el-form-item>
    <el-form-item label="前置审批"><el-checkbox-group v-model="approvals"><el-checkbox v-for="c in ['新闻', '以上都不涉及']" :key="c" :value="c" :label="c" /></el-checkbox-group></el-form-item>
    <el-form-item label="短信验证码"><el-input v-model="sms" /></el-form-item></el-card>
  <el-button type="primary" native-type="submit">提交备案</el-button></el-form>`;
Vue.createApp({
  template,
  setup: () => ({
    ...Vue.toRefs(model), regions, natures: ['企业', '个人', '事业单位'],
    took: (file) => { model.files = [file.name]; }, submit: () => { window.submits += 1; },
  }),
}).use(ElementPlus).mount('#app');
