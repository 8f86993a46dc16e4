import '@/components/fill.css';
import '@/components/journey.css';
import '@/components/panel.css';
import '@/components/photo.css';
import '@/components/profile.css';
import { render } from 'preact';
import { App } from './app';
import { openDesk } from './desk';

const pinned = new URLSearchParams(location.search).get('tab');
const page = new AbortController();
addEventListener('pagehide', () => page.abort(), { once: true });
render(<App desk={openDesk(pinned === null ? undefined : Number(pinned), page.signal)} />, document.body);
