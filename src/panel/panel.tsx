import { useState } from 'preact/hooks';
import type { Announcement } from '../ui/announcement.ts';
import { useApp } from '../ui/app-context.ts';
import { isLike } from '../ui/kept.ts';
import { StoreFailure } from '../ui/store-failure.tsx';
import { UnreadableNotice } from '../ui/unreadable-notice.tsx';
import { useLedger } from '../ui/use-ledger.ts';
import { ContractList } from './contracts/contract-list.tsx';
import { KEPT_FORM, KEPT_LOG_FORM } from './kept-form.ts';
import { PanelFooter } from './panel-footer.tsx';
import type { Place } from './place.ts';
import { FirstRun } from './start/first-run.tsx';
import { useLater } from './use-later.ts';

const loadHelp = () => import('./help/help-sheet.tsx');
const loadForm = () => import('./contract-form/contract-form.tsx');

/** What is shown: the contracts, or the form of one of them; `null` for one that is being added. */
type View = { readonly name: 'list' } | { readonly name: 'form'; readonly contract: string | null };

const NEVER_USED = {};
const LIST: View = { name: 'list' };

/** What popup and side panel both show; and a footer that says what was done. */
export function Panel({ place }: { place: Place }) {
  const { kept } = useApp();
  const [ledger, tryAgain] = useLedger();
  const [view, setView] = useState<View>(() => {
    const form = kept.read(KEPT_FORM, isLike({ draft: {} }));
    return form === null
      ? LIST
      : { name: 'form', contract: (form as { contract?: string }).contract ?? null };
  });
  const [unfolded] = useState(() => keptContract(kept.read(KEPT_LOG_FORM, isLike({ contract: '' }))));
  const [helps, help] = useState(false);
  const [announcement, announce] = useState<Announcement | null>(null);
  const ContractForm = useLater(loadForm)?.ContractForm ?? null;
  const HelpSheet = useLater(loadHelp)?.HelpSheet ?? null;
  const contracts = ledger.state === 'open' ? ledger.ledger.contracts : [];
  const isEmpty = ledger.state === 'open' && contracts.length === 0;

  if (view.name === 'form' && ContractForm !== null && ledger.state !== 'opening') {
    return (
      <ContractForm
        key={view.contract ?? 'new'}
        stored={contracts.find(({ id }) => id === view.contract) ?? null}
        contracts={contracts}
        announce={announce}
        onClose={() => setView(LIST)}
      />
    );
  }
  return (
    <>
      {ledger.state === 'failed' ? (
        <main class="panel-main">
          <StoreFailure problem={ledger.problem} onTryAgain={tryAgain} />
        </main>
      ) : isEmpty ? (
        <main class="panel-main">
          <UnreadableNotice count={ledger.unreadable} />
          <FirstRun onAdd={() => setView({ name: 'form', contract: null })} />
        </main>
      ) : (
        <ContractList
          contracts={contracts}
          lastUsed={ledger.state === 'open' ? ledger.lastUsed : NEVER_USED}
          unfolded={unfolded}
          onHelp={() => help(true)}
          opening={ledger.state === 'opening'}
          unreadable={ledger.state === 'open' ? ledger.unreadable : 0}
          announce={announce}
          onAdd={() => setView({ name: 'form', contract: null })}
          onEdit={({ id }) => setView({ name: 'form', contract: id })}
        />
      )}
      {helps && HelpSheet !== null && <HelpSheet onClose={() => help(false)} />}
      <PanelFooter
        place={place}
        onHelp={() => help(true)}
        announcement={announcement}
        hint={ledger.state === 'failed' ? null : isEmpty ? 'popup_local' : 'popup_keys'}
      />
    </>
  );
}

/** The contract that something half done was about; `null` for a new one, and where there is none. */
function keptContract(kept: object | null): string | null {
  const contract = kept === null ? null : (kept as { readonly contract?: unknown }).contract;
  return typeof contract === 'string' ? contract : null;
}
