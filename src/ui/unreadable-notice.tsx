import { useTranslator } from './app-context.ts';
import { Icon } from './icon.tsx';

/** Says that the ledger holds entries that a newer version wrote; nothing where there are none. */
export function UnreadableNotice({ count }: { count: number }) {
  const t = useTranslator();
  if (count === 0) return null;
  return (
    <p class="notice">
      <Icon name="info" />
      <span>{t.plural('store_unreadable', count)}</span>
    </p>
  );
}
