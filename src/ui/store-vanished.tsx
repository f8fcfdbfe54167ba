import { browser } from '../platform/browser.ts';
import { loadLedgerStore } from '../store/lazy-ledger-store.ts';
import { useTranslator } from './app-context.ts';
import { Icon } from './icon.tsx';

/** Stands where the ledger would stand, once the browser has lost it and its second copy: not a first opening. */
export function StoreVanished() {
  const t = useTranslator();
  const beginAnew = () => void loadLedgerStore().then(({ dismiss }) => dismiss(['vanished']));
  return (
    <section class="blank" role="alert">
      <Icon name="error" class="blank-icon danger" />
      <h2>{t.text('store_vanished_title')}</h2>
      <p>{t.text('store_vanished_text')}</p>
      <button type="button" class="button primary" onClick={() => void browser.runtime.openOptionsPage()}>
        {t.text('store_vanished_settings')}
      </button>
      <button type="button" class="button" onClick={beginAnew}>
        {t.text('store_vanished_anew')}
      </button>
    </section>
  );
}
