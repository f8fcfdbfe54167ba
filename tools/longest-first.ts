import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What runs for minutes: begun last, one of them would go on alone while the other workers have nothing left. */
const LONGEST = /\/corpus-\w+\.test\.ts$/;

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONGEST.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
