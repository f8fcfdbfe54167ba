import { isPaid } from '../../entitlements/grants.ts';
import { statusOf } from '../../ledger/contract-status.ts';
import { latest } from '../latest.ts';
import { servesCloud } from '../meant-contracts.ts';
import { hintOf } from './hint.ts';

/** P13: the admin center takes no IDs. For users who hold a contract that they may want to use there. */
export const m365TakesNoIds = hintOf({
  id: 'm365-takes-no-ids',
  pages: ['service-request'],
  symptoms: ['request-without-ids'],
  kinds: ['not-usable-here'],
  verdictOn: ({ portal, ledger, today }) => {
    if (portal !== 'microsoft-365-admin') return null;
    const held = latest(
      ledger.contracts.filter(
        (contract) =>
          !isPaid(contract) && servesCloud(contract) === true && statusOf(contract, today) === 'valid',
      ),
    );
    if (held === null) return null;
    return {
      kind: 'not-usable-here',
      certainty: 'granted',
      title: { key: 'hint_m365_title' },
      text: [{ key: 'hint_m365_text', params: { label: held.label } }],
      steps: [{ key: 'hint_m365_step_request' }, { key: 'hint_m365_step_customer', link: 'csp-customers' }],
      rules: ['P13', 'P17'],
    };
  },
});
