// Counts what stays the candidate's own act, and what the page's own handlers were told; mirrored at /practice/log.
const pending = new Set();
const running = new Set();
const acts = [];
const events = [];

const clicks = [
  ['pledge', '.cnsBox .layui-form-checkbox, .cnsBox input[type=checkbox]'],
  ['saveDraft', '#btn_zc'],
  ['submit', '#btn_tj'],
  ['pay', '#btn_jf'],
  ['login', '#btn_mnsm'],
];

function send(entry) {
  const body = JSON.stringify(entry);
  const posted = fetch('/practice/log', { method: 'POST', body, keepalive: true }).catch(() => undefined);
  pending.add(posted);
  posted.finally(() => pending.delete(posted));
}

/** One act by the same way within one task counts once: layui passes a click on its box on to the input. */
function addAct(action, via, event) {
  const mark = `${action} ${via}`;
  if (running.has(mark)) return;
  running.add(mark);
  setTimeout(() => running.delete(mark));
  const act = { action, via, trusted: event.isTrusted };
  acts.push(act);
  send({ act });
}

/** Called by the page's own handlers: layui told them about a field. */
export function noteEvent(field, via, value) {
  const entry = { field, via, value: String(value) };
  events.push(entry);
  send({ event: entry });
}

addEventListener(
  'click',
  (event) => {
    const hit = clicks.find(([, selector]) => event.target.closest?.(selector));
    if (hit) addAct(hit[0], 'click', event);
  },
  true,
);
addEventListener(
  'change',
  (event) => {
    if (event.target.type === 'file') addAct('upload', 'change', event);
    if (event.target.closest?.('.cnsBox')) addAct('pledge', 'change', event);
  },
  true,
);
addEventListener('submit', (event) => addAct('submit', 'submit', event), true);
for (const via of ['input', 'change']) {
  document.addEventListener(via, ({ target }) => {
    if (target.matches('form input[type=text][name]')) noteEvent(target.name, via, target.value);
  });
}

/** The page's own log for tests in the main world; `idle()` waits until the server has it too. */
globalThis.__practice = {
  acts,
  events,
  /** Since this page was loaded, counted as the server counts: the most often seen way of each act. */
  get counts() {
    const counts = { pledge: 0, saveDraft: 0, submit: 0, pay: 0, login: 0, upload: 0 };
    for (const { action, via } of acts) {
      const same = acts.filter((act) => act.action === action && act.via === via);
      counts[action] = Math.max(counts[action], same.length);
    }
    return counts;
  },
  async idle() {
    while (pending.size > 0) await Promise.all(pending);
  },
  /** Names and values a plain form post would send. */
  formData: () => [...new FormData(document.querySelector('#bmb'))],
};
