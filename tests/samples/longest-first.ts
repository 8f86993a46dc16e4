import path from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Browser tests that take minutes, the longest first. */
const long = [
  'widgets-antd-4',
  'widgets-antd-5',
  'widgets-element-ui',
  'widgets-element-plus',
  'journey',
  'widgets-layui',
  'widgets-classic',
  'widgets-vant',
  'season',
  'failing',
  'photo',
];

/** Begins with the files that take longest, so that at the end no worker has one left for itself; also where nothing was run before. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = long.indexOf(path.basename(moduleId, '.test.ts'));
      return at < 0 ? long.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}
