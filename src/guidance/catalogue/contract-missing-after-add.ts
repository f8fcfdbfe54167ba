import { coverageOf } from '../../entitlements/grants.ts';
import { statusOf } from '../../ledger/contract-status.ts';
import type { Contract } from '../../ledger/subject.ts';
import { balanceSentence } from '../balance-sentence.ts';
import { isLinkedHere, meantContracts } from '../meant-contracts.ts';
import { type Examples, knownMessage } from '../message.ts';
import { programmeNames } from '../names.ts';
import { judgeOf, type Sentence, type Situation, type Step } from '../verdict.ts';

/** P21. The words are too common to count outside the form that adds a contract. */
export const message = knownMessage({
  id: 'contract-missing-after-add',
  pages: ['s4b-step-1', 's4b-step-2', 'engage-center'],
  wordings: [
    {
      locale: 'en',
      text: 'An error occurred',
      provenance: 'documented-indirect',
      keywords: ['error', 'occurred'],
      only: 'add-contract',
    },
  ],
});

export const examples: Examples = {
  matching: [
    '[An error occurred].',
    '[An error has occurred].',
    '[An error occurred] while adding your contract. Try again later.',
    'Sorry, [an error occurred]!',
  ],
  others: [
    'No error occurred.',
    'If an error occurred, try again.',
    'What to do when an error occurred',
    'An error message is shown.',
  ],
};

/** P21, P18–P20: the contract may stand among the unavailable plans. The typed Access ID may tell which one it is. */
export const judge = judgeOf(['contract-missing-after-add'], (situation) => {
  const { ledger, today } = situation;
  const contract = typedContract(situation);
  const params = { ...programmeNames(ledger, today) };
  return {
    kind: 'contract-missing-after-add',
    certainty: contract === null ? 'unknown' : 'granted',
    title: { key: 'message_contract_missing_after_add_title' },
    text: [
      { key: 'message_contract_missing_after_add_text' },
      ...(contract === null ? [] : whatIsKnown(situation, contract)),
    ],
    steps: [
      ...(contract === null ? [] : stepToChoose(situation, contract)),
      { key: 'message_contract_missing_after_add_step_unavailable' },
      { key: 'message_contract_missing_after_add_step_again' },
      { key: 'unrecognised_step_compare_ids', link: 'technical-benefits', params },
    ],
    rules: ['P21', 'P18', 'P19', 'P20'],
  };
});

/** The only stored contract with the Access ID in the form; `null` where there is none, or several. */
function typedContract(situation: Situation): Contract | null {
  const [only = null, ...others] = situation.accessId === null ? [] : meantContracts(situation);
  return others.length === 0 ? only : null;
}

/** Which of P18, P19 and P20 the ledger knows of the contract. */
function whatIsKnown({ ledger, today }: Situation, contract: Contract): readonly Sentence[] {
  const { label, endsOn } = contract;
  const params = { label, ...programmeNames(ledger, today) };
  const status = statusOf(contract, today);
  const identified: Sentence = { key: 'plan_contract_identified', params };
  if (status === 'ended') {
    const ended = { label, endsOn: { date: endsOn ?? today } };
    return [identified, { key: 'plan_expired_contract', params: ended }];
  }
  if (status === 'used-up') return [identified, balanceSentence(contract)];
  const isCloud = coverageOf(contract) === 'cloud';
  return isCloud ? [identified, { key: 'plan_not_for_product_is_cloud', params }] : [identified];
}

/** One that is linked here need not be added. */
function stepToChoose({ account, today }: Situation, contract: Contract): readonly Step[] {
  const isUsable =
    coverageOf(contract) === 'on-premises' &&
    statusOf(contract, today) === 'valid' &&
    isLinkedHere(contract, account);
  return isUsable ? [{ key: 'plan_step_use_linked', params: { label: contract.label } }] : [];
}
