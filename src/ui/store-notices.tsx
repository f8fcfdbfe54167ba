import { loadLedgerStore } from '../store/lazy-ledger-store.ts';
import type { StoredLedger } from '../store/stored-ledger.ts';
import { useTranslator } from './app-context.ts';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';

/**
 * What there is to tell of the store: entries that came back from the second copy, that an export is due, and entries
 * that were damaged or that a newer version wrote. Nothing, usually.
 */
export function StoreNotices({ stored }: { stored: Pick<StoredLedger, 'unreadable' | 'notices'> }) {
  const t = useTranslator();
  const { unreadable, notices = {} } = stored;
  const { restored = 0, setApart = 0, exportDue = false } = notices;
  const seen = (notice: 'restored' | 'exportDue') =>
    void loadLedgerStore().then(({ dismiss }) => dismiss([notice]));
  return (
    <>
      {restored > 0 && (
        <p class="notice" role="status">
          <Icon name="info" />
          <span>{t.plural('store_restored', restored)}</span>
          <IconButton icon="dismiss" name={t.text('common_dismiss')} onClick={() => seen('restored')} />
        </p>
      )}
      {exportDue && (
        <p class="notice">
          <Icon name="info" />
          <span>{t.text('store_export_due')}</span>
          <IconButton icon="dismiss" name={t.text('common_dismiss')} onClick={() => seen('exportDue')} />
        </p>
      )}
      {setApart > 0 && (
        <p class="notice">
          <Icon name="info" />
          <span>{t.plural('store_set_apart', setApart)}</span>
        </p>
      )}
      {unreadable > 0 && (
        <p class="notice">
          <Icon name="info" />
          <span>{t.plural('store_unreadable', unreadable)}</span>
        </p>
      )}
    </>
  );
}
