import { type CheckFailure, describeCheckFailure } from '@/rules/photo/check-failure';

/** A check ended without a report; `message` is Chinese and ready to show. */
export class PhotoCheckError extends Error {
  override readonly name = 'PhotoCheckError';
  readonly failure: CheckFailure;

  constructor(failure: CheckFailure, options?: ErrorOptions) {
    super(describeCheckFailure(failure), options);
    this.failure = failure;
  }
}
