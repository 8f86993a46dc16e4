// The same registration form for Element UI (Vue 2) and Element Plus (Vue 3); both take these options.
const template = `
<el-form label-width="140px" :disabled="lists.shut">
  <el-form-item label="性别" data-widget="gender">
    <el-radio-group v-model="form.gender" @change="note('gender', $event)">
      <el-radio v-for="(text, at) in lists.genders" :key="text" :[own]="String(at + 1)">{{ text }}</el-radio>
    </el-radio-group>
  </el-form-item>
  <el-form-item label="民族" data-widget="ethnicity">
    <el-select v-model="form.ethnicity" filterable clearable placeholder="请选择" @change="note('ethnicity', $event)">
      <el-option v-for="(text, at) in lists.ethnicities" :key="text" :label="text" :value="'m' + (at + 1)"></el-option>
    </el-select>
  </el-form-item>
  <el-form-item label="政治面貌" data-widget="politicalStatus">
    <el-select v-model="form.politicalStatus" clearable @change="note('politicalStatus', $event)">
      <el-option v-for="text in lists.politics" :key="text" :label="text" :value="text"></el-option>
    </el-select>
  </el-form-item>
  <el-form-item label="籍贯" data-widget="nativePlace">
    <el-select v-model="form.nativePlace" filterable remote clearable :remote-method="seek" placeholder="输入后选择"
      @change="note('nativePlace', $event)">
      <el-option v-for="text in sought" :key="text" :label="text" :value="text"></el-option>
    </el-select>
  </el-form-item>
  <el-form-item label="考区" data-widget="examArea">
    <el-cascader v-model="form.examArea" :options="areas" clearable @change="note('examArea', $event)"></el-cascader>
  </el-form-item>
  <el-form-item label="在职情况" data-widget="employmentStatus">
    <el-radio-group v-model="form.employmentStatus" @change="note('employmentStatus', $event)">
      <el-radio-button v-for="text in lists.statuses" :key="text" :[own]="text">{{ text }}</el-radio-button>
    </el-radio-group>
  </el-form-item>
  <el-form-item label="参加工作时间" data-widget="workStartedOn">
    <el-date-picker v-model="form.workStartedOn" type="month" :[limit]="limits" :value-format="dates.month" placeholder="选择月"
      @change="note('workStartedOn', $event)"></el-date-picker>
  </el-form-item>
  <el-form-item label="本专业工作时间" data-widget="professionStartedOn">
    <el-date-picker v-model="form.professionStartedOn" type="date" :format="dates.written" :[limit]="limits" :value-format="dates.day"
      placeholder="选择日期" @change="note('professionStartedOn', $event)"></el-date-picker>
  </el-form-item>
  <el-form-item label="取得职称时间" data-widget="titleObtainedOn">
    <el-date-picker v-model="form.titleObtainedOn" type="date" :editable="false" :[limit]="limits" :value-format="dates.day"
      placeholder="选择日期" @change="note('titleObtainedOn', $event)"></el-date-picker>
  </el-form-item>
  <el-form-item label="毕业时间" data-widget="graduatedOn">
    <el-date-picker v-model="form.graduatedOn" type="date" :[limit]="limits" :value-format="dates.day" placeholder="选择日期"
      @change="note('graduatedOn', $event)"></el-date-picker>
  </el-form-item>
  <el-form-item label="毕业学校" data-widget="school">
    <el-select v-model="form.school" placeholder="请选择" @change="note('school', $event)">
      <el-option v-for="(text, at) in lists.schools" :key="text" :label="text" :value="'s' + (at + 1)"></el-option>
    </el-select>
  </el-form-item>
  <el-form-item label="学历" data-widget="education">
    <el-select v-model="form.education" clearable placeholder="请选择" @change="note('education', $event)">
      <el-option v-for="(text, at) in lists.educations" :key="text" :label="text" :value="'e' + (at + 1)"></el-option>
    </el-select>
  </el-form-item>
  <el-form-item label="学位" data-widget="degree">
    <el-select v-model="form.degree" placeholder="请选择" @change="note('degree', $event)">
      <el-option v-for="text in lists.degrees" :key="text" :label="text" :value="text"></el-option>
    </el-select>
  </el-form-item>
  <el-form-item label="报考科目" data-widget="subjects">
    <el-checkbox-group v-model="form.subjects" @change="note('subjects', $event)">
      <el-checkbox v-for="text in lists.subjects" :key="text" :[own]="text">{{ text }}</el-checkbox>
    </el-checkbox-group>
  </el-form-item>
  <el-form-item label="电子邮箱" data-widget="email">
    <el-input v-model="form.email" placeholder="请输入" @change="note('email', $event)"></el-input>
  </el-form-item>
</el-form>`;

/** `?lists=places`: cascading lists of every kind, and a list that takes several answers. */
const places = `
<el-form label-width="140px" :disabled="lists.shut">
  <el-form-item label="报名省市" data-widget="region">
    <el-cascader v-model="form.region" :options="areas" :props="{ checkStrictly: true }" clearable
      @change="note('region', $event)"></el-cascader>
  </el-form-item>
  <el-form-item label="考区" data-widget="examArea">
    <el-cascader v-model="form.examArea" :options="areas" :props="{ expandTrigger: 'hover' }" filterable clearable
      @change="note('examArea', $event)"></el-cascader>
  </el-form-item>
  <el-form-item label="籍贯" data-widget="nativePlace">
    <el-cascader v-model="form.nativePlace" :props="{ lazy: true, lazyLoad }" clearable
      @change="note('nativePlace', $event)"></el-cascader>
  </el-form-item>
  <el-form-item label="报考科目" data-widget="subjects">
    <el-select v-model="form.subjects" multiple placeholder="请选择" @change="note('subjects', $event)">
      <el-option v-for="text in lists.subjects" :key="text" :label="text" :value="text"></el-option>
    </el-select>
  </el-form-item>
  <el-form-item label="电子邮箱" data-widget="email">
    <el-input v-model="form.email" placeholder="请输入" @change="note('email', $event)"></el-input>
  </el-form-item>
</el-form>`;

/** `own` is the attribute that carries a radio's value; `dates` are formats in the library's tokens. */
window.elementForm = (own, dates) => {
  const lists = window.widgetPage;
  const names =
    'gender ethnicity politicalStatus nativePlace examArea employmentStatus workStartedOn professionStartedOn titleObtainedOn ' +
    'graduatedOn school education degree email region';
  const form = Object.fromEntries(names.split(' ').map((name) => [name, '']));
  const toOption = (name) => ({ value: name, label: name });
  const areas = lists.areas.map(({ name, cities }) => ({ ...toOption(name), children: cities.map(toOption) }));
  // Element UI takes what may be chosen as an option of the calendar.
  const disabledDate = (date) => lists.lastDay !== '' && date > new Date(lists.lastDay);
  const isOld = own === 'label';
  return {
    template: lists.places ? places : template,
    data: () => ({
      limit: isOld ? 'picker-options' : 'disabled-date',
      limits: isOld ? { disabledDate } : disabledDate,
      lists,
      areas,
      own,
      dates,
      sought: [],
      form: { ...form, region: [], examArea: [], nativePlace: lists.places ? [] : '', subjects: [] },
    }),
    methods: {
      note: lists.note,
      lazyLoad({ level, pathValues, path }, done) {
        const above = level === 0 ? [] : (pathValues ?? path);
        lists.below(above, (names) => done(names.map((name) => ({ ...toOption(name), leaf: level === 2 }))));
      },
      seek(text) {
        lists.seek(text, (found) => {
          this.sought = found;
        });
      },
    },
    mounted() {
      window.__model = () =>
        Object.fromEntries(Object.entries(this.form).map(([key, value]) => [key, lists.text(value)]));
      window.__shown = () => lists.shown(readBox);
    },
  };
};

/** What a person reads in one Element form item. */
function readBox(box) {
  const chosen = [...box.querySelectorAll('label.is-checked, label.is-active')];
  if (box.querySelector('[type=radio], [type=checkbox]')) return chosen.map((one) => one.textContent.trim()).join('、');
  const tags = [...box.querySelectorAll('.el-select__tags-text')];
  if (tags.length > 0) return tags.map((one) => one.textContent.trim()).join('、');
  const drawn = box.querySelector('.el-select__placeholder');
  if (drawn) return drawn.matches('.is-transparent') ? '' : drawn.textContent;
  return box.querySelector('input').value;
}
