import { useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';
import type { Announcement } from '../ui/announcement.ts';
import { StatusMessage } from '../ui/status-message.tsx';
import { Begin } from './begin.tsx';
import { PermissionList } from './permission-list.tsx';
import { BalancePicture, CardPicture, IdsPicture } from './pictures.tsx';
import { useTranslator } from './texts.ts';

const FEATURES = [
  { Picture: CardPicture, title: 'welcome_cards', text: 'welcome_cards_text' },
  { Picture: IdsPicture, title: 'welcome_ids', text: 'welcome_ids_text' },
  { Picture: BalancePicture, title: 'welcome_balance', text: 'welcome_balance_text' },
] as const;

const PIN = import.meta.env.MODE === 'firefox' ? 'welcome_pin_firefox' : 'welcome_pin_chrome';

/** What opens once, after the installation. */
export function WelcomePage() {
  const t = useTranslator();
  const [announcement, announce] = useState<Announcement | null>(null);
  const product = t.text('productName');
  return (
    <div class="page">
      <header class="page-head">
        <img src="/icons/icon.svg" alt="" width="56" height="56" />
        <div>
          <h1>{t.text('welcome_title')}</h1>
          <p>{t.text('welcome_intro', { product })}</p>
        </div>
      </header>
      <main>
        <ul class="features">
          {FEATURES.map(({ Picture, title, text }) => (
            <li key={title} class="feature">
              <Picture />
              <h2>{t.text(title)}</h2>
              <p>{t.text(text)}</p>
            </li>
          ))}
        </ul>
        <div class="parts">
          <Begin announce={announce} />
          <section class="part" aria-labelledby="pin">
            <h2 id="pin">{t.text('welcome_pin')}</h2>
            <p>{t.text(PIN, { product })}</p>
          </section>
        </div>
        <PermissionList />
      </main>
      <footer class="page-foot">
        <button type="button" class="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {t.text('welcome_settings')}
        </button>
      </footer>
      <div class={announcement === null ? 'page-status silent' : 'page-status'}>
        <StatusMessage announcement={announcement} onDismiss={() => announce(null)} />
      </div>
    </div>
  );
}
