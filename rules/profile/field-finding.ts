import type { Finding } from '@/rules/finding';
import type { FieldKey } from './field-key';
import type { ProfileFindingCode } from './finding-text';

/** Something about one saved answer. It never stops a draft from being saved. */
export interface FieldFinding extends Finding<ProfileFindingCode> {
  field: FieldKey;
}
