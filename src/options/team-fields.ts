import * as v from 'valibot';
import type { OptionsKey } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';
import { PROBLEM_TEXTS, type TeamProblem } from './team-problem.ts';

/** A field whose text was read already: what it is, or what is wrong with it. */
export function readField<Read extends object>(t: Translator<OptionsKey>) {
  return v.pipe(
    v.custom<Read | TeamProblem>(() => true),
    v.check(
      (read) => typeof read !== 'string',
      ({ input }) => (typeof input === 'string' ? t.text(PROBLEM_TEXTS[input]) : ''),
    ),
    v.transform((read) => read as Read),
  );
}
