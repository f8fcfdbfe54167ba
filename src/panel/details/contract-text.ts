import type { KeyWith } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Contract } from '../../ledger/subject.ts';
import { balanceWords } from '../../words/balance-words.ts';
import { benefitNameOf, offerNameOf } from '../../words/entitlement-names.ts';

type TextKey = KeyWith<'form_' | 'common_' | 'balance_' | 'panel_text_'>;

/**
 * A contract for a chat, line by line. Days are written as everybody reads them, so that who gets the text with its IDs can
 * paste it into the product.
 */
export function contractText(t: Translator<TextKey>, contract: Contract, withIds: boolean): string {
  const { label, customer = null, startsOn, endsOn, accessId, contractId, balance } = contract;
  const lines: readonly (readonly [TextKey, string | null])[] = [
    ['form_customer', customer],
    ['form_benefit', [benefitNameOf(contract), offerNameOf(t, contract)].filter(Boolean).join(', ')],
    ['form_starts_on', startsOn],
    ['form_ends_on', endsOn],
    ['panel_text_balance', balanceWords(t, balance)],
    ['common_access_id', withIds ? accessId : null],
    ['common_contract_id', withIds ? contractId : null],
  ];
  const said = lines.flatMap(([key, value]) => (value === null ? [] : [`${t.text(key)}: ${value}`]));
  return [label, ...said].join('\n');
}
