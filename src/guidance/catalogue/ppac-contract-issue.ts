import { isPaid } from '../../entitlements/grants.ts';
import { latest } from '../latest.ts';
import { meantContracts } from '../meant-contracts.ts';
import { type Examples, knownMessage } from '../message.ts';
import { judgeOf } from '../verdict.ts';
import { PPAC_ADD, PPAC_ASK_MANAGER, PPAC_PASSWORD } from './ppac/steps.ts';

/** P26, P30 */
export const message = knownMessage({
  id: 'ppac-contract-issue',
  pages: ['service-request'],
  wordings: [
    {
      locale: 'en',
      text: 'There is an issue with your Premier Support contract. Please contact your Technical Account Manager (TAM).',
      provenance: 'documented-indirect',
      keywords: ['issue', 'Premier', 'contract'],
    },
    {
      locale: 'en',
      text: 'There is an issue with your Unified or Premier contract. Please contact your incident manager or CSAM.',
      provenance: 'documented-indirect',
      keywords: ['issue', 'Unified', 'contract'],
    },
  ],
});

export const examples: Examples = {
  matching: [
    '[There is an issue with your Premier Support contract. Please contact your Technical Account Manager (TAM)].',
    '[There is an issue with your Unified or Premier contract. Please contact your incident manager or CSAM].',
    '[There is an issue with your Unified contract].',
    '[There is an issue with your Premier contract].',
  ],
  others: [
    'There is no issue with your Premier Support contract.',
    'There is an issue with your network.',
    'If there is an issue with your Unified contract, ask your administrator.',
    'Premier Support contract',
  ],
};

/** P26: such contracts have a manager at Microsoft, contracts of the programme have none. */
export const judge = judgeOf(['paid-contract', 'partner-contract', 'undecided'], (situation) => {
  // What has no IDs is not added here (P32).
  const stored = meantContracts(situation).filter(({ accessId }) => accessId !== null);
  const paid = latest(stored.filter(isPaid));
  const partner = paid === null ? latest(stored.filter((contract) => !isPaid(contract))) : null;
  const common = { title: { key: 'message_ppac_contract_issue_title' }, rules: ['P26', 'P30'] } as const;
  if (paid !== null) {
    return {
      ...common,
      kind: 'paid-contract',
      certainty: 'granted',
      text: [{ key: 'message_ppac_contract_issue_paid', params: { label: paid.label } }],
      steps: [PPAC_ASK_MANAGER, PPAC_PASSWORD],
    };
  }
  if (partner !== null) {
    return {
      ...common,
      kind: 'partner-contract',
      certainty: 'granted',
      text: [{ key: 'message_ppac_contract_issue_partner', params: { label: partner.label } }],
      steps: [PPAC_ADD, { key: 'unrecognised_step_check_balance', link: 's4b-create' }],
    };
  }
  return {
    ...common,
    kind: 'undecided',
    certainty: 'unknown',
    text: [{ key: 'message_ppac_contract_issue_undecided' }],
    steps: [PPAC_ADD, PPAC_ASK_MANAGER, { key: 'step_store_contract' }],
  };
});
