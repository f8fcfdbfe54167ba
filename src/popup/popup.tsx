import { useState } from 'preact/hooks';
import type { Contract } from '../entitlements/subject.ts';
import type { Announcement } from '../ui/announcement.ts';
import { StoreFailure } from '../ui/store-failure.tsx';
import { UnreadableNotice } from '../ui/unreadable-notice.tsx';
import { useLedger } from '../ui/use-ledger.ts';
import { ContractList } from './contract-list.tsx';
import { FirstRun } from './first-run.tsx';
import { PopupFooter } from './popup-footer.tsx';
import { useLater } from './use-later.ts';

const loadForm = () => import('./contract-form.tsx');

/** Which contract the form is open for; `new` for one that is being added. */
type Editing = Contract | 'new' | null;

/** The popup: the list of contracts, or the form of one of them; and a footer that says what was done. */
export function Popup() {
  const [ledger, tryAgain] = useLedger();
  const [editing, setEditing] = useState<Editing>(null);
  const [announcement, announce] = useState<Announcement | null>(null);
  const ContractForm = useLater(loadForm)?.ContractForm ?? null;
  const contracts = ledger.state === 'open' ? ledger.ledger.contracts : [];

  // A form that is open stays open, whatever becomes of the ledger: what was typed is not thrown away.
  if (editing !== null && ContractForm !== null) {
    return (
      <ContractForm
        stored={editing === 'new' ? null : editing}
        contracts={contracts}
        announce={announce}
        onClose={() => setEditing(null)}
      />
    );
  }
  return (
    <>
      {ledger.state === 'failed' ? (
        <main class="popup-main">
          <StoreFailure problem={ledger.problem} onTryAgain={tryAgain} />
        </main>
      ) : ledger.state === 'open' && contracts.length === 0 ? (
        <main class="popup-main">
          <UnreadableNotice count={ledger.unreadable} />
          <FirstRun onAdd={() => setEditing('new')} />
        </main>
      ) : (
        <ContractList
          contracts={contracts}
          opening={ledger.state === 'opening'}
          unreadable={ledger.state === 'open' ? ledger.unreadable : 0}
          announce={announce}
          onAdd={() => setEditing('new')}
          onEdit={setEditing}
        />
      )}
      <PopupFooter
        announcement={announcement}
        hint={
          ledger.state === 'failed'
            ? null
            : ledger.state === 'open' && contracts.length === 0
              ? 'popup_local'
              : 'popup_keys'
        }
      />
    </>
  );
}
