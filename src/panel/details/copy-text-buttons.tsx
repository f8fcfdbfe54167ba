import { hasIds } from '../../entitlements/grants.ts';
import type { Contract } from '../../ledger/subject.ts';
import { copyText } from '../../platform/copy-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { copyId } from '../copy-id.ts';
import { usePanel } from '../panel-context.ts';
import { useApp } from '../use-app.ts';
import { contractText } from './contract-text.ts';

/** Copies the contract as a text for a chat: its IDs only where they are asked for. */
export function CopyTextButtons({ contract }: { contract: Contract }) {
  const { t } = useApp();
  const { announce } = usePanel();
  const { label } = contract;
  const copy = async (withIds: boolean) => {
    const text = contractText(t, contract, withIds);
    // With IDs in it, it leaves the clipboard as they do.
    const isCopied = await (withIds ? copyId(text) : copyText(text));
    const done = t.text(withIds ? 'panel_text_copied_ids' : 'panel_text_copied', { label });
    announce(isCopied ? { text: done } : { text: t.text('panel_text_failed'), failed: true });
  };
  const name = t.text('panel_text_copy');
  return (
    <div class="details-tasks">
      <button type="button" class="button" aria-label={`${name}: ${label}`} onClick={() => void copy(false)}>
        <Icon name="copy" />
        {name}
      </button>
      {hasIds(contract) && (
        <button
          type="button"
          class="button"
          aria-label={`${name}, ${t.text('panel_text_copy_ids')}: ${label}`}
          onClick={() => void copy(true)}
        >
          {t.text('panel_text_copy_ids')}
        </button>
      )}
    </div>
  );
}
