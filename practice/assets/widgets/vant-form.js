// The registration form as phones show it: Vant 4, with lists and dates in popups.
const template = `
<van-form :disabled="lists.shut">
  <van-field label="性别" name="gender" data-widget="gender">
    <template #input>
      <van-radio-group v-model="form.gender" direction="horizontal" :disabled="lists.shut" @change="note('gender', $event)">
        <van-radio v-for="text in lists.genders" :key="text" :name="text">{{ text }}</van-radio>
      </van-radio-group>
    </template>
  </van-field>
  <van-field v-for="[name, label] in picked" :key="name" :label="label" :name="name" :model-value="shown(name)"
    :data-widget="name" is-link readonly placeholder="请选择" @click="open(name)"></van-field>
  <van-field label="报考科目" name="subjects" data-widget="subjects">
    <template #input>
      <van-checkbox-group v-model="form.subjects" :disabled="lists.shut" @change="note('subjects', $event)">
        <van-checkbox v-for="text in lists.subjects" :key="text" :name="text" shape="square">{{ text }}</van-checkbox>
      </van-checkbox-group>
    </template>
  </van-field>
  <van-field v-model="form.school" label="毕业学校" name="school" data-widget="school" placeholder="请输入"
    @change="note('school', form.school)"></van-field>
  <van-field v-model="form.mobile" type="tel" label="手机号码" name="mobile" data-widget="mobile" placeholder="请输入"
    @change="note('mobile', form.mobile)"></van-field>
  <van-field v-model="form.mailingAddress" type="textarea" label="通讯地址" name="mailingAddress"
    data-widget="mailingAddress" @change="note('mailingAddress', form.mailingAddress)"></van-field>
  <van-checkbox v-model="form.pledge" data-widget="pledge">我已阅读并同意诚信承诺书</van-checkbox>
  <van-popup :show="opened !== ''" position="bottom" @click-overlay="opened = ''">
    <van-date-picker v-if="dates[opened]" :title="titleOf(opened)" :columns-type="dates[opened]"
      :min-date="firstDay" :max-date="lastDay" @confirm="take" @cancel="opened = ''"></van-date-picker>
    <van-picker v-else-if="opened" :title="titleOf(opened)" :columns="columns[opened]" @confirm="take"
      @cancel="opened = ''"></van-picker>
  </van-popup>
</van-form>`;

const lists = window.widgetPage;
const toOption = (text) => ({ text, value: text });
const picked = [
  ['ethnicity', '民族'],
  ['nativePlace', '籍贯'],
  ['examArea', '考区'],
  ['education', '学历'],
  ['degree', '学位'],
  ['employmentStatus', '在职情况'],
  ['workStartedOn', '参加工作时间'],
  ['graduatedOn', '毕业时间'],
];
const day = ['year', 'month', 'day'];

/** Names below names as Vant's cascading wheels take them. */
function toWheels(tree) {
  const names = Array.isArray(tree) ? tree : Object.keys(tree);
  return names.map((name) => ({
    ...toOption(name),
    ...(Array.isArray(tree) ? {} : { children: toWheels(tree[name]) }),
  }));
}

const app = window.Vue.createApp({
  template,
  data: () => ({
    lists,
    picked,
    opened: '',
    firstDay: new Date(1950, 0, 1),
    lastDay: lists.lastDay ? new Date(lists.lastDay) : new Date(2030, 11, 31),
    dates: { graduatedOn: day, workStartedOn: day.slice(0, 2) },
    columns: {
      ethnicity: lists.ethnicities.map(toOption),
      nativePlace: toWheels(lists.districts),
      examArea: toWheels(Object.fromEntries(lists.areas.map(({ name, cities }) => [name, cities]))),
      education: lists.educations.map(toOption),
      degree: lists.degrees.map(toOption),
      employmentStatus: lists.statuses.map(toOption),
    },
    form: {
      ...Object.fromEntries(picked.map(([name]) => [name, []])),
      ...{ gender: '', subjects: [], school: '', mobile: '', mailingAddress: '', pledge: false },
    },
  }),
  methods: {
    note: lists.note,
    titleOf: (name) => Object.fromEntries(picked)[name],
    shown(name) {
      return this.form[name].join(this.dates[name] ? '-' : '/');
    },
    open(name) {
      if (!lists.shut) this.opened = name;
    },
    take({ selectedValues }) {
      this.form[this.opened] = selectedValues;
      lists.note(this.opened, selectedValues);
      this.opened = '';
    },
  },
  mounted() {
    const { form } = this;
    window.__model = () => Object.fromEntries(Object.keys(form).map((name) => [name, lists.text(form[name])]));
    window.__shown = () => lists.shown(readBox);
  },
});
app.use(window.vant).mount('#app');

/** What a person reads in one field. */
function readBox(box) {
  const chosen = [...box.querySelectorAll('[aria-checked=true]')];
  if (box.querySelector('[role=radio], [role=checkbox]')) return chosen.map((one) => one.textContent.trim()).join('、');
  return box.querySelector('input, textarea')?.value ?? '';
}
