import type { OptionsKey } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';
import type { SheetDoubt } from '../sheets/read-rows.ts';
import type { SheetContract } from '../sheets/sheet-contracts.ts';
import { FIELD_TEXTS } from './table-columns.tsx';
import { useTranslator } from './use-app.ts';

const FATES: Readonly<Record<SheetContract['fate'], OptionsKey>> = {
  new: 'options_import_contract_new',
  known: 'options_table_known',
  twice: 'options_table_twice',
  'without-plan': 'options_table_without_plan',
  empty: 'options_table_empty',
};

const DOUBTS: Readonly<Record<SheetDoubt['kind'], OptionsKey>> = {
  unread: 'options_table_doubt_unread',
  several: 'options_table_doubt_several',
  'either-order': 'options_table_doubt_either_order',
  'no-such-day': 'options_table_doubt_no_such_day',
  'upside-down': 'options_table_doubt_upside_down',
  // Never said of a table.
  ended: 'options_table_doubt_no_such_day',
  'unknown-plan': 'options_table_doubt_unknown_plan',
  'turned-round': 'options_table_doubt_turned_round',
};

/** The rest is counted. */
const MOST_SHOWN = 100;

/** What becomes of each row, and what of it stays empty: first those of which something is to be said. */
export function TableRows({ contracts }: { readonly contracts: readonly SheetContract[] }) {
  const t = useTranslator();
  const isPlain = ({ fate, doubts, lacks }: SheetContract) =>
    fate === 'new' && doubts.length + lacks.length === 0;
  const sorted = [...contracts.filter((each) => !isPlain(each)), ...contracts.filter(isPlain)];
  const rest = sorted.length - MOST_SHOWN;
  return (
    <ul class="table-rows">
      {sorted.slice(0, MOST_SHOWN).map((contract) => (
        <li key={contract.row}>
          <span class="item-more">{t.text('options_table_row', { row: contract.row })}</span>
          <span class="item-name">{contract.label}</span>
          {contract.customer !== null && <span class="item-more">{contract.customer}</span>}
          <span class={contract.fate === 'new' ? 'table-fate' : 'table-fate item-more'}>
            {t.text(FATES[contract.fate])}
          </span>
          {contract.fate !== 'known' &&
            wordsOf(t, contract).map((words) => (
              <span key={words} class="table-doubt">
                {words}
              </span>
            ))}
        </li>
      ))}
      {rest > 0 && <li class="item-more">{t.plural('options_import_contracts_rest', rest)}</li>}
    </ul>
  );
}

function wordsOf(t: Translator<OptionsKey>, { doubts, lacks }: SheetContract): string[] {
  const nameOf = (field: SheetDoubt['field']) =>
    field === 'planId' ? 'plan-id' : t.text(FIELD_TEXTS[field]);
  const said = doubts.map(({ field, kind, values }) =>
    t.text(DOUBTS[kind], { field: nameOf(field), value: values[0] ?? '' }),
  );
  if (lacks.length === 0) return said;
  return [...said, t.text('options_table_lacks', { fields: lacks.map(nameOf).join(', ') })];
}
