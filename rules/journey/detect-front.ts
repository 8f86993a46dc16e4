import { detectStage } from './detect-stage';
import type { PageFacts } from './page-facts';
import type { Stage } from './stage';

/** The stage that counts, with the reasons, and which of the surfaces decided. */
export interface FrontStage {
  stage: Stage;
  reasons: readonly string[];
  /** Index into the surfaces, 0 is the page. */
  surface: number;
}

const shortText = 240;

/** What lies on top decides; a short message or question that says no stage of its own leaves it to what lies below. */
export function detectFront(surfaces: readonly PageFacts[]): FrontStage {
  for (let index = surfaces.length - 1; index >= 0; index -= 1) {
    const facts = surfaces[index];
    if (!facts) continue;
    const { stage, reasons } = detectStage(facts);
    const passing = index > 0 && stage === 'unknown' && facts.controls === 0 && facts.text.length < shortText;
    if (!passing) return { stage, reasons, surface: index };
  }
  return { stage: 'unknown', reasons: [], surface: 0 };
}
