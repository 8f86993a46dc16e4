import { effect, type ReadonlySignal } from '@preact/signals';
import type { ExamAim } from '@/rules/exam/list-aims';
import { matchRegion } from '@/rules/exam/match-region';
import type { PortalLink } from './portal-link';

/** The candidate's own row of the region list stays framed on the page while the panel is open. */
export function markOwnRegion(link: PortalLink, aim: ReadonlySignal<ExamAim | undefined>): () => void {
  return effect(() => {
    const rows = link.look.value?.regions ?? [];
    const own = aim.value?.region;
    if (rows.length === 0) return;
    const isOwn = ({ name }: { name: string }) => own !== undefined && matchRegion(name)?.name === own;
    link.send({ type: 'mark-region', index: rows.findIndex(isOwn) });
  });
}
