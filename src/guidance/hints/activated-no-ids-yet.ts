import { isOfProgramme } from '../../entitlements/grants.ts';
import { statusOf } from '../../ledger/contract-status.ts';
import { latest } from '../latest.ts';
import type { Sentence } from '../verdict.ts';
import { hintOf } from './hint.ts';

/**
 * P5, R12: both IDs are shown after the activation, within 1–2 minutes as reported today; reports of 2021 speak of
 * up to five business days. An older contract goes on being of use meanwhile (P8).
 */
export const activatedNoIdsYet = hintOf({
  id: 'activated-no-ids-yet',
  pages: ['technical-benefits'],
  symptoms: ['ids-awaited'],
  kinds: ['wait', 'wait-with-another'],
  verdictOn: ({ ledger, today }) => {
    const valid = latest(
      ledger.contracts.filter((contract) => isOfProgramme(contract) && statusOf(contract, today) === 'valid'),
    );
    const meanwhile: readonly Sentence[] =
      valid?.endsOn == null
        ? []
        : [
            {
              key: 'hint_no_ids_meanwhile',
              params: { label: valid.label, endsOn: { date: valid.endsOn } },
            },
          ];
    return {
      kind: meanwhile.length > 0 ? 'wait-with-another' : 'wait',
      certainty: meanwhile.length > 0 ? 'granted' : 'unknown',
      title: { key: 'hint_no_ids_title' },
      text: [{ key: 'hint_no_ids_text' }, { key: 'hint_no_ids_longer' }, ...meanwhile],
      steps: [
        { key: 'hint_no_ids_step_wait' },
        { key: 'hint_no_ids_step_ask', link: 'partner-center' },
        { key: 'step_store_new_contract' },
      ],
      rules: ['P5', 'R12', ...(meanwhile.length > 0 ? (['P8'] as const) : []), 'P16'],
    };
  },
});
