// For pages that post a plain form, each widget in a box `data-widget="<field>"`: events, post and looks by field.
(() => {
  const boxes = () => [...document.querySelectorAll('[data-widget]')];
  const byField = (read) => Object.fromEntries(boxes().map((box) => [box.dataset.widget, read(box)]));
  window.__events = [];
  /** The library's own change event of the control with this name. */
  window.heard = (name, value) => {
    const box = document.querySelector(`[name="${name}"]`)?.closest('[data-widget]');
    window.__events.push({ field: box?.dataset.widget ?? name, value: String(value ?? '') });
  };
  window.__model = () => {
    const post = new FormData(document.querySelector('form'));
    const names = (box) => [...new Set([...box.querySelectorAll('[name]')].map((one) => one.name))];
    return byField((box) =>
      names(box)
        .flatMap((name) => post.getAll(name))
        .join('/'),
    );
  };
  const { searchParams } = new URL(location.href);
  /** `?state=limited`: no date after this one may be chosen, which is before all that the tests want. */
  window.lastDay = searchParams.get('state') === 'limited' ? '1985-12-31' : '';
  /** `?state=shut`: nothing may be changed. Called before a library draws its boxes. */
  window.prepare = () => {
    if (searchParams.get('state') !== 'shut') return;
    for (const box of boxes()) for (const one of box.querySelectorAll('[name]')) one.disabled = true;
  };
  /** A page whose library draws its own boxes sets `readBox`. */
  window.__shown = () => byField((box) => (window.readBox ?? readPlain)(box).trim());

  function readPlain(box) {
    const chosen = [...box.querySelectorAll(':checked')].filter(
      (one) => one.type === 'radio' || one.type === 'checkbox',
    );
    if (box.querySelector('[type=radio], [type=checkbox]')) return chosen.map((one) => one.dataset.text).join('、');
    const list = box.querySelector('select');
    if (!list) return box.querySelector('input, textarea').value;
    return list.value === '' ? '' : list.selectedOptions[0].text;
  }
})();
