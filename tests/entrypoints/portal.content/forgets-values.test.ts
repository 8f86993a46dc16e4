import { getHeapSnapshot } from 'node:v8';
import { expect, test, vi } from 'vitest';
import { createPageSession } from '@/entrypoints/portal.content/page-session';
import type { PageMessage } from '@/utils/extension/messages';
import { judge } from '../../samples/judge';

/** Put together only where it is needed: what is looked for must not itself lie in the memory that is searched. */
const halves = ['~planted', '~mark'] as const;
const plant = (name: string): string => JSON.parse(JSON.stringify([name, ...halves].join('')));

/** The names planted that are found whole in the memory of this process. */
async function findPlanted(): Promise<string[]> {
  const found = new Set<string>();
  let rest = '';
  for await (const chunk of getHeapSnapshot()) {
    const text = rest + String(chunk);
    for (let at = text.indexOf(halves[0]); at >= 0; at = text.indexOf(halves[0], at + 1)) {
      if (text.startsWith(halves[1], at + halves[0].length)) found.add(/\w*$/.exec(text.slice(at - 20, at))?.[0] ?? '');
    }
    rest = text.slice(-100);
  }
  return [...found].sort();
}

/** The panel says each answer anew: what it holds itself is not looked for. */
const plantAll = () => ({
  school: plant('school'),
  // Differs from the page, is not offered, is not asked.
  mailingAddress: plant('mailingAddress'),
  education: plant('education'),
  employer: plant('employer'),
});

test('after a run the page script holds nothing of the profile but what it wrote', async () => {
  document.title = '考生报名';
  document.body.innerHTML = `<h2>考生报名</h2><form><p>毕业学校<input></p><p>通讯地址<input value="已填"></p>
    <p>学历<select><option>本科</option></select></p></form>`;
  const told: PageMessage[] = [];
  const panel = createPageSession(document).join((message) => {
    told.push(message);
    if (message.type === 'judge') panel.handle(judge(message, plantAll()));
  });
  const look = told.find((message) => message.type === 'look');
  panel.handle({ type: 'fill', surface: look?.surfaces[0]?.id ?? -1 });
  await vi.waitFor(
    () => expect(told).toContainEqual(expect.objectContaining({ type: 'run-ended', run: 'fill' })),
    15_000,
  );
  expect(await findPlanted()).toEqual(['school']);
  panel.leave();
}, 60_000);
