import type { ContractEffect } from '../store/import-effect.ts';
import { useTranslator } from './use-app.ts';

/** The rest is counted. */
const MOST_SHOWN = 100;

/** What an import does to each contract, in words: to be opened, because files have many. */
export function ImportContracts({ contracts }: { contracts: readonly ContractEffect[] }) {
  const t = useTranslator();
  const rest = contracts.length - MOST_SHOWN;
  const words = ({ isNew, joins, added }: ContractEffect) => {
    if (joins !== null) return t.text('options_import_contract_joins', { label: joins });
    return isNew ? t.text('options_import_contract_new') : t.plural('options_import_contract_more', added);
  };
  return (
    <details class="import-contracts">
      <summary>{t.plural('options_import_contracts', contracts.length)}</summary>
      <ul>
        {contracts.slice(0, MOST_SHOWN).map((contract, index) => (
          // Two contracts may have one name, and the list never changes.
          <li key={String(index)}>
            <span class="item-name">{contract.label}</span>
            {contract.customer !== null && <span class="item-more">{contract.customer}</span>}
            <span class="item-more">{words(contract)}</span>
          </li>
        ))}
        {rest > 0 && <li class="item-more">{t.plural('options_import_contracts_rest', rest)}</li>}
      </ul>
    </details>
  );
}
