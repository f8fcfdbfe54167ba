import type { Ledger } from '../../ledger/ledger.ts';
import { programAccount, storedAccount } from '../accounts.ts';
import { programmeNames } from '../names.ts';
import type { Sentence, Step } from '../verdict.ts';
import { hintOf } from './hint.ts';

/** P5, P34, R11: a dimmed Activate always means that the account lacks the role. */
export const activateGreyed = hintOf({
  id: 'activate-greyed',
  pages: ['technical-benefits'],
  symptoms: ['activate-dimmed'],
  kinds: ['role-missing', 'other-account'],
  verdictOn: ({ ledger, account, today }) => {
    const other = otherAccount(ledger, account);
    const params = { account: account ?? '', other: other ?? '', ...programmeNames(ledger, today) };
    const signedIn: readonly Sentence[] =
      account === null ? [] : [{ key: 'hint_activate_signed_in', params }];
    const stored: readonly Sentence[] = other === null ? [] : [{ key: 'hint_activate_other', params }];
    const signIn: readonly Step[] = other === null ? [] : [{ key: 'step_sign_in_as', params }];
    return {
      kind: other === null ? 'role-missing' : 'other-account',
      certainty: other === null ? 'unknown' : 'granted',
      title: { key: 'hint_activate_title' },
      text: [{ key: 'hint_activate_text' }, ...signedIn, ...stored],
      steps: [
        ...signIn,
        { key: 'hint_activate_step_find', link: 'user-management' },
        { key: 'hint_activate_step_ids' },
      ],
      rules: ['P5', 'P34', 'R11', 'P7'],
    };
  },
});

/** The stored account of the programme, where the signed-in one is known and is none of these. */
function otherAccount(ledger: Ledger, signedIn: string | null): string | null {
  if (signedIn === null) return null;
  const isOfProgramme = storedAccount(ledger, signedIn)?.association === 'program';
  return isOfProgramme ? null : programAccount(ledger, signedIn);
}
