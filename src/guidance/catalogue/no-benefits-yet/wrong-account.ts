import type { Contract, Membership } from '../../../ledger/subject.ts';
import { programAccount } from '../../accounts.ts';
import { programmeNames } from '../../names.ts';
import type { Situation, Step, Verdict } from '../../verdict.ts';

/** A membership is active, so it is the signed-in account that is not associated with it (R9), most likely of another tenant (P35). */
export function wrongAccount(
  { ledger, account, today }: Situation,
  active: Membership | Contract,
): Verdict<'wrong-account'> {
  const { label, endsOn } = active;
  const end = endsOn === null ? {} : { endsOn: { date: endsOn } };
  const names = programmeNames(ledger, today);
  const facts = { account: account ?? '', label, ...end, ...names };
  return {
    kind: 'wrong-account',
    certainty: 'granted',
    title: { key: 'no_benefits_wrong_account_title' },
    text: [
      { key: `no_benefits_wrong_account_${evidenceText(active)}`, params: facts },
      account === null
        ? { key: 'no_benefits_wrong_account_text' }
        : { key: 'no_benefits_wrong_account_text_named', params: facts },
      { key: 'fact_separate_tenants' },
    ],
    steps: [
      stepToSignIn(programAccount(ledger, account)),
      { key: 'step_open_benefits_page', link: 'technical-benefits', params: { ...names } },
    ],
    rules: ['R9', 'P35'],
  };
}

/** As a stored account, if there is one that is associated with the programme. */
export function stepToSignIn(other: string | null): Step {
  return other === null
    ? { key: 'step_sign_in_with_another_account' }
    : { key: 'step_sign_in_as', params: { other } };
}

/** A contract is evidence only while it is known to be valid, so its end is known. */
function evidenceText({ kind, endsOn }: Pick<Membership | Contract, 'kind' | 'endsOn'>) {
  if (kind === 'contract') return 'contract_until';
  return endsOn === null ? 'membership' : 'membership_until';
}
