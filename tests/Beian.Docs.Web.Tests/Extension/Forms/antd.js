// A filing form as a provider might build it: values live in the library's form, and `state()` tells them.
const { Form, Input, Select, DatePicker, Radio, Checkbox, Cascader, Upload, Button, Card } = antd;
const e = React.createElement;
const natures = ['企业', '个人', '事业单位', '政府机关', '社会团体', '民办非企业单位', '基金会', '律师执业机构', '群众性团体组织', '司法鉴定机构', '宗教团体', '医疗机构', '公证机构', '集体经济', '仲裁机构', '外国在华文化中心', '境外机构', '国防机构'];
const regions = [
  { value: '370000', label: '山东省', children: [{ value: '371000', label: '威海市', children: [{ value: '371002', label: '环翠区' }, { value: '371003', label: '文登区' }] }] },
  { value: '350000', label: '福建省', children: [{ value: '350200', label: '厦门市', children: [{ value: '350203', label: '思明区' }] }] },
];
let form;
window.submits = 0;
window.state = () => JSON.parse(JSON.stringify(form.getFieldsValue(true), (key, value) => (key === 'upload' ? value?.fileList?.map((f) => f.name) : value)));
const item = (label, name, control, more) => e(Form.Item, { label, name, required: true, ...more }, control);
const person = (prefix) => [
  item('负责人姓名', `${prefix}Name`, e(Input), { key: 1 }),
  item('证件号码', `${prefix}Number`, e(Input), { key: 2 }),
  item('证件有效期起', `${prefix}From`, e(DatePicker), { key: 3 }),
  item('手机号码', `${prefix}Mobile`, e(Input), { key: 4 }),
];
function App() {
  [form] = Form.useForm();
  return e(Form, { form, layout: 'horizontal', labelCol: { span: 6 }, onFinish: () => { window.submits += 1; } },
    e(Card, { title: '主办单位信息' },
      item('所在区域', 'region', e(Cascader, { options: regions })),
      item('主办单位性质', 'nature', e(Select, { listHeight: 120, options: natures.map((n, i) => ({ label: n, value: i })) })),
      item('主办单位名称', 'subject', e(Input)),
      item('通信地址', 'address', e(Input.TextArea)),
      item('营业执照', 'upload', e(Upload, { beforeUpload: () => false, maxCount: 1 }, e(Button, {}, '上传')))),
    e(Card, { title: '主体负责人信息' }, person('principal')),
    e(Card, { title: '网站负责人信息' }, person('person')),
    e(Card, { title: '网站信息' },
      item('网站名称', 'site', e(Input)),
      item('网站语言', 'languages', e(Select, { mode: 'multiple', options: ['中文简体', '英语', '日语'].map((v) => ({ label: v, value: v })) })),
      item('网站服务内容', 'contents', e(Radio.Group, { options: ['单位门户网站', '网络购物', '其他'] })),
      item('涉及前置审批', 'approvals', e(Checkbox.Group, { options: ['新闻', '出版', '以上都不涉及'] })),
      item('短信验证码', 'sms', e(Input))),
    e(Button, { type: 'primary', htmlType: 'submit' }, '提交备案'));
}
ReactDOM.createRoot(document.getElementById('app')).render(e(App));
