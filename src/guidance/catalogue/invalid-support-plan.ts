import { storedAccount } from '../accounts.ts';
import { type Examples, knownMessage } from '../message.ts';
import { judgeOf, type Step } from '../verdict.ts';
import { usableHere } from './access-id-already-associated/facts.ts';

/** R24, P17, P36 */
export const message = knownMessage({
  id: 'invalid-support-plan',
  pages: ['new-support-request', 'help-and-support', 'link-support-benefits'],
  wordings: [
    {
      locale: 'en',
      text: 'Your support plan type is CSP. To create and update support tickets, and add communication operations, you need access to our high tier-support plans.',
      provenance: 'reported',
      keywords: ['plan type', 'support tickets', 'plans'],
    },
  ],
});

export const examples: Examples = {
  matching: [
    '[Your support plan type is CSP. To create and update support tickets, and add communication operations, you need access to our high tier-support plans]. Learn more at https://aka.ms/supportapi',
    '[Your support plan type is Developer. To create and update support tickets, and add communication operations, you need access to our high tier-support plans].',
    '(InvalidSupportPlan) [Your support plan type is Free. To create and update support tickets, you need access to our high tier-support plans].',
  ],
  others: [
    'Your support plan type is Standard.',
    'To create and update support tickets, choose one of our support plans.',
    'Choose the type of your support plan.',
  ],
};

/** P36, R24: the API wants a higher plan than the form. Of CSP it depends on whose subscription it is. */
export const judge = judgeOf(['csp-account', 'undecided'], (situation) => {
  const { ledger, account } = situation;
  const stored = storedAccount(ledger, account);
  const isCsp = stored?.association === 'csp-only';
  const linked = usableHere(situation);
  const request: Step =
    linked === null
      ? { key: 'message_invalid_support_plan_step', link: 'azure-new-support-request' }
      : {
          key: 'access_linked_step_request',
          link: 'azure-new-support-request',
          params: { label: linked.label },
        };
  const customers: readonly Step[] = isCsp
    ? [{ key: 'not_authorized_step_csp_customers', link: 'csp-customers' }]
    : [];
  return {
    kind: isCsp ? 'csp-account' : 'undecided',
    certainty: isCsp ? 'granted' : 'unknown',
    title: { key: 'message_invalid_support_plan_title' },
    text: [{ key: 'message_invalid_support_plan_text' }, { key: 'message_invalid_support_plan_csp' }],
    steps: [...customers, request, { key: 'step_compare_plans', link: 'compare-plans' }],
    rules: ['P36', 'R24', 'P17', 'P11'],
  };
});
