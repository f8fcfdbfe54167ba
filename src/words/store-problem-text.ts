import type { KeyWith } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';
import { type StoreProblem, storeProblem } from '../store/store-problem.ts';

const texts: Record<StoreProblem, KeyWith<'store_'>> = {
  full: 'store_full',
  'newer-version': 'store_newer_version',
  blocked: 'store_blocked',
  importing: 'store_importing',
  'unknown-subject': 'store_unknown_subject',
  unavailable: 'store_unavailable',
};

/** What is wrong with the store and what to do about it. */
export function storeProblemText(t: Translator<KeyWith<'store_'>>, problem: StoreProblem): string {
  return t.text(texts[problem]);
}

/** Why something was not saved. */
export function notSavedText(t: Translator<KeyWith<'store_'>>, problem: unknown): string {
  return t.text('store_not_saved', { reason: storeProblemText(t, storeProblem(problem)) });
}
