import type { HintSituation } from '../src/guidance/hints/hint.ts';
import type { HintId, HintVerdict } from '../src/guidance/hints/index.ts';
import { hintsOn } from '../src/guidance/hints/index.ts';
import type { Symptom, SymptomId } from '../src/guidance/hints/symptoms.ts';
import type { PageKind } from '../src/guidance/page-kinds.ts';
import type { Verdict } from '../src/guidance/verdict.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { situationOf } from './situations.ts';

/** A page of that kind on which these symptoms are seen, and nothing else. */
export function pageWith(
  page: PageKind | null,
  symptoms: readonly (SymptomId | Symptom)[],
  ledger: Ledger,
  unusual: Partial<HintSituation> = {},
): HintSituation {
  const seen = symptoms.map((each) => (typeof each === 'string' ? { id: each, names: [] } : each));
  return { ...situationOf(ledger), page, portal: null, symptoms: seen, ...unusual };
}

export function hintsIn(...page: Parameters<typeof pageWith>): HintVerdict[] {
  return hintsOn(pageWith(...page));
}

/** The verdict of one hint; `null` where it is silent. */
export function hintVerdict(id: HintId, ...page: Parameters<typeof pageWith>): Verdict | null {
  return hintsIn(...page).find((hint) => hint.id === id)?.verdict ?? null;
}
