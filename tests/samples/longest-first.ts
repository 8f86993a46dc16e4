import path from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Browser tests that take a minute or two, the longest first. */
const long = [
  'widgets-element-plus',
  'widgets-element-ui',
  'widgets-antd-5',
  'widgets-antd-4',
  'widgets-layui',
  'journey',
  'disk',
  'failing',
  'variants',
  'season',
  'robustness',
  'safety',
  'widgets-classic',
  'widgets-vant',
  'undo',
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
