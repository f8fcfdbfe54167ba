import { useEffect, useState } from 'preact/hooks';
import type { Entitlement } from '../entitlements/grants.ts';
import { currentRuleSet } from '../guidance/memberships.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type Columns, headerOf } from '../sheets/columns.ts';
import { MOST_ROWS, readCsv } from '../sheets/csv.ts';
import { decode, type Encoding, encodingOf } from '../sheets/decode.ts';
import { readRows } from '../sheets/read-rows.ts';
import { sheetContracts, sheetEvents } from '../sheets/sheet-contracts.ts';
import { ownHeaders } from '../sheets/write-contracts.ts';
import { writeExport } from '../store/export-file.ts';
import { TableColumns } from './table-columns.tsx';
import { TableRows } from './table-rows.tsx';
import { useApp } from './use-app.ts';

/** In bytes: more than five thousand contracts take. */
const LARGEST_TABLE = 16 * 1024 * 1024;

export interface TableProps {
  readonly file: File;
  readonly ledger: Ledger;
  /** Imports what is in a file of the product's own. */
  readonly onImport: (file: File) => void;
  readonly onCancel: () => void;
}

/** A table of another program: which column holds what, what becomes of each row, and the import of what is certain. */
export function TableImport({ file, ledger, onImport, onCancel }: TableProps) {
  const { t, today, clock } = useApp();
  const [bytes, setBytes] = useState<Uint8Array | null>(null);
  const [encoding, setEncoding] = useState<Encoding | null>(null);
  const [chosen, setChosen] = useState<Columns | null>(null);
  const [otherwise, setOtherwise] = useState<Entitlement | null>(null);
  useEffect(() => {
    let isGone = false;
    void file
      .slice(0, LARGEST_TABLE)
      .arrayBuffer()
      .then((buffer) => {
        if (isGone) return;
        setBytes(new Uint8Array(buffer));
      });
    return () => {
      isGone = true;
    };
  }, [file]);
  if (bytes === null) return null;

  const how = encoding ?? encodingOf(bytes, t.locale);
  const table = readCsv(decode(bytes, how));
  const guessed = headerOf(table.rows, ownHeaders(t));
  const header = { row: guessed.row, columns: chosen ?? guessed.columns };
  const ownRuleSet = currentRuleSet(ledger, today);
  const rows = readRows(table.rows, header, { today, ownRuleSet });
  const contracts = sheetContracts(rows, ledger.contracts, otherwise);
  const fresh = contracts.filter(({ fate }) => fate === 'new').length;
  const importNow = () => {
    const now = clock();
    onImport(new File([writeExport(sheetEvents(contracts, now), now)], file.name));
  };

  return (
    <div class="panel table-import">
      <h4>{t.text('options_table_title', { file: file.name })}</h4>
      {table.isBroken && <p class="field-problem">{t.text('options_table_broken')}</p>}
      {(table.isCut || file.size > LARGEST_TABLE) && (
        <p class="field-hint">{t.text('options_table_cut', { count: MOST_ROWS })}</p>
      )}
      <TableColumns
        headers={table.rows[header.row] ?? []}
        columns={header.columns}
        onColumns={setChosen}
        encoding={how}
        onEncoding={(next) => {
          setEncoding(next);
          setChosen(null);
        }}
        otherwise={otherwise}
        onOtherwise={setOtherwise}
        needsPlan={rows.some(({ plan }) => plan === null)}
      />
      <div role="status">
        {fresh === 0 && <p>{t.text('options_table_nothing')}</p>}
        {contracts.length > 0 && <TableRows contracts={contracts} />}
      </div>
      <div class="form-buttons">
        <button type="button" class="button" onClick={onCancel}>
          {t.text('common_cancel')}
        </button>
        {fresh > 0 && (
          <button type="button" class="button primary" onClick={importNow}>
            {t.plural('options_table_import', fresh)}
          </button>
        )}
      </div>
    </div>
  );
}
