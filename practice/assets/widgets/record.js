// What the tests of a widget page ask for: every change event of the library, in order, and the lists several pages offer.
(() => {
  const events = [];
  const state = new URLSearchParams(location.search).get('state');
  const page = {
    events,
    /** `?state=shut`: nothing may be changed. */
    shut: state === 'shut',
    /** `?state=limited`: no date after this one may be chosen, which is before all that the tests want. */
    lastDay: state === 'limited' ? '1985-12-31' : '',
    /** `?lists=places`: cascading lists of every kind, and a list that takes several answers. */
    places: new URLSearchParams(location.search).get('lists') === 'places',
    /** The library's own change event of one field. */
    note(field, value) {
      events.push({ field, value: page.text(value) });
    },
    text: (value) => (Array.isArray(value) ? value.join('/') : String(value ?? '')),
    /** Reads by field what a person sees: the pages name their boxes `data-widget`. */
    shown(read) {
      const boxes = [...document.querySelectorAll('[data-widget]')];
      return Object.fromEntries(boxes.map((box) => [box.dataset.widget, read(box).trim()]));
    },
    subjects: ['综合知识', '案例分析', '论文'],
    genders: ['男', '女'],
    statuses: ['在职', '在校', '其他'],
    politics: ['群众', '共青团员', '中共党员'],
    educations: ['研究生及以上', '本科及以上', '专科及以上', '中专及以上', '高中及以上'],
    /** 学士 is missing. */
    degrees: ['博士', '硕士', '无'],
    ethnicities: (
      '汉族 蒙古族 回族 藏族 维吾尔族 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 傣族 黎族 ' +
      '傈僳族 佤族 畲族 高山族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 ' +
      '仡佬族 锡伯族 阿昌族 普米族 塔吉克族 怒族 乌孜别克族 俄罗斯族 鄂温克族 德昂族 保安族 裕固族 京族 塔塔尔族 独龙族 ' +
      '鄂伦春族 赫哲族 门巴族 珞巴族 基诺族'
    ).split(' '),
    /** 200 invented schools; the wanted one stands at place 150. */
    schools: Array.from({ length: 200 }, (_, at) => (at === 149 ? '示例大学' : `第${at + 1}演练学院`)),
    /** Native places that match, after the time a server takes. */
    seek(text, answer) {
      const places = ['北京市', '天津市', '辽宁省', '江苏省'];
      setTimeout(() => answer(text ? places.filter((place) => place.includes(text)) : []), 250);
    },
    areas: [
      { name: '辽宁', cities: ['沈阳', '大连', '鞍山'] },
      { name: '江苏', cities: ['南京', '苏州'] },
      { name: '陕西', cities: ['西安'] },
    ],
    districts: {
      北京市: { 市辖区: ['东城区', '海淀区'] },
      辽宁省: { 沈阳市: ['和平区'], 大连市: ['中山区', '西岗区'] },
    },
    /** The places below a path, after the time a server takes; none below a district. */
    below(path, answer) {
      const found = path.reduce((level, name) => level[name] ?? [], page.districts);
      setTimeout(() => answer(Array.isArray(found) ? found : Object.keys(found)), 150);
    },
  };
  window.widgetPage = page;
  window.__events = events;
})();
