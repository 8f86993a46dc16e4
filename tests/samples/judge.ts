import { judgeRun } from '@/entrypoints/sidepanel/judge-run';
import { createRecogniser } from '@/entrypoints/sidepanel/recognise';
import { noChoices } from '@/rules/form/plan-fill';
import type { FieldValues } from '@/rules/profile/field-key';
import type { TaughtField } from '@/rules/profile/taught-field';
import type { JudgedMessage, JudgeMessage } from '@/utils/extension/messages';

/** What a panel answers a run of these values, where the candidate has said so much of the fields. */
export function judge(
  question: JudgeMessage,
  values: FieldValues,
  page: { origin: string; words: readonly TaughtField[] } = { origin: '', words: [] },
): JudgedMessage {
  return judgeRun(question, createRecogniser()(question.surfaces, page), { values, choices: noChoices });
}
