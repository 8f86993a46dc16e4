import type { PhotoKind } from '@/rules/photo/limits';
import { describeRules } from '@/rules/photo/limits-text';

interface PhotoRulesNoteProps {
  kind: PhotoKind;
  region: string | undefined;
}

/** Which numbers the rules in force ask for, and where they come from. */
export function PhotoRulesNote({ kind, region }: PhotoRulesNoteProps) {
  const { text, source } = describeRules({ kind, region });
  return (
    <details class="photo-details">
      <summary>{text}</summary>
      <p>依据：{source}</p>
    </details>
  );
}
