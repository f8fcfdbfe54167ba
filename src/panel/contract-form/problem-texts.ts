import { type IdProblem, tidyId } from '../../entitlements/ids.ts';
import type { PanelKey } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { DraftProblems } from './draft-problems.ts';

/** What is wrong with a field, in words; `undefined` where nothing is. */
export function labelProblemText(
  t: Translator<PanelKey>,
  problem: DraftProblems['label'] | DraftProblems['customer'],
  typed: string,
): string | undefined {
  if (problem === undefined) return undefined;
  return problem === 'empty'
    ? t.text('form_problem_label')
    : t.text('form_problem_label_long', { count: typed.trim().length });
}

export function idProblemText(
  t: Translator<PanelKey>,
  problem: IdProblem | undefined,
  empty: 'form_problem_access_id_empty' | 'form_problem_contract_id_empty',
  typed: string,
): string | undefined {
  if (problem === undefined) return undefined;
  if (problem === 'empty') return t.text(empty);
  if (problem === 'unprintable') return t.text('form_problem_id_unprintable');
  return t.text('form_problem_id_long', { count: [...tidyId(typed)].length });
}

export function contractIdProblemText(
  t: Translator<PanelKey>,
  problem: DraftProblems['contractId'],
  typed: string,
): string | undefined {
  return typeof problem === 'object'
    ? t.text('form_problem_id_duplicate', { label: problem.sameAs })
    : idProblemText(t, problem, 'form_problem_contract_id_empty', typed);
}

export function accountProblemText(
  t: Translator<PanelKey>,
  problem: DraftProblems['account'],
): string | undefined {
  return problem && t.text('form_problem_account');
}
