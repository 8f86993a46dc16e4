import '@/components/fill.css';
import '@/components/journey.css';
import '@/components/panel.css';
import '@/components/photo.css';
import '@/components/print.css';
import '@/components/profile.css';
import '@/components/taught.css';
import '@/components/vault.css';
import { render } from 'preact';
import { App } from './app';
import { openDesk } from './desk';
import { watchActivity } from './watch-activity';

const pinned = new URLSearchParams(location.search).get('tab');
const page = new AbortController();
addEventListener('pagehide', () => page.abort(), { once: true });
const desk = openDesk(pinned === null ? undefined : Number(pinned), page.signal);
watchActivity(desk.vault, page.signal);
render(<App desk={desk} />, document.body);
