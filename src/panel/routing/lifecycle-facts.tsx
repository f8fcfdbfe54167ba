import type { InstalledVersion } from '../../guidance/routing/product-search/installed-products.ts';
import { phaseOn } from '../../guidance/routing/product-search/known-products.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import { useApp } from '../use-app.ts';
import { lifecycleWords } from './lifecycle-words.ts';

/** Where the vendor says until when a product is supported. */
const LIFECYCLES = 'https://learn.microsoft.com/lifecycle/products/';

/** Until when the version is supported, since when that is known, and where to check it. */
export function LifecycleFacts({ version }: { readonly version: InstalledVersion }) {
  const { t, today } = useApp();
  const name = version.name.replace(/ \(SE\)$|, .*/, '');
  return (
    <div class="answer-lifecycle">
      <p>
        <strong>{version.name}</strong>: {lifecycleWords(t, version, today).join(' · ')}
      </p>
      {phaseOn(version, today) === 'ended' && <p>{t.text('routing_refused')}</p>}
      <p class="answer-source">
        {t.text('routing_as_of', { date: { date: version.source.asOf } })}{' '}
        <ExternalLink
          href={`${LIFECYCLES}?terms=${encodeURIComponent(name)}`}
          words={t.text('routing_check_dates')}
        />
      </p>
    </div>
  );
}
