import { expect, test, vi } from 'vitest';
import { servePanels } from '@/entrypoints/portal.content/panel-port';

type Given = Parameters<typeof servePanels>;
const ours = { name: 'panel', sender: { id: 'us' } };

/** Offers a port to the page script; tells whether it sat down to it, or listened to it at all. */
function offer(port: object): { joined: number; listeners: number } {
  const join = vi.fn(() => ({ handle: () => undefined, leave: () => undefined }));
  const addListener = vi.fn();
  const connect = { addListener: vi.fn<(take: (port: object) => void) => void>() };
  servePanels({ id: 'us', onConnect: connect } as unknown as Given[0], { join } as unknown as Given[1]);
  connect.addListener.mock.lastCall?.[0]({ onMessage: { addListener }, onDisconnect: { addListener }, ...port });
  return { joined: join.mock.calls.length, listeners: addListener.mock.calls.length };
}

test('the panel of this extension is served', () => {
  expect(offer(ours)).toEqual({ joined: 1, listeners: 2 });
});

test.each<[string, object]>([
  ['another extension', { ...ours, sender: { id: 'them' } }],
  ['a web page, which has no id', { ...ours, sender: { url: 'https://bm.ruankao.org.cn/' } }],
  ['nobody', { ...ours, sender: undefined }],
  ['a port of another name', { ...ours, name: 'other' }],
])('%s is not', (_who, port) => {
  expect(offer(port)).toEqual({ joined: 0, listeners: 0 });
});
