import type { Quantity } from '../../entitlements/rule-set.ts';
import type { Addition } from '../../guidance/page-offers/additions.ts';
import type { Change } from '../../guidance/page-offers/changes.ts';
import type { LinkOffered } from '../../guidance/page-offers/links-offered.ts';
import type { ReadingOffered } from '../../guidance/page-offers/reading-offered.ts';
import type { PanelKey } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';
import { periodWords } from '../../words/dates.ts';
import { portalName } from '../../words/portal-names.ts';
import { useTranslator } from '../use-app.ts';
import type { TabPage } from './use-tab-page.ts';

/** What is offered, each in one sentence. */
export function useOfferWords(page: TabPage | null) {
  const t = useTranslator();
  const portal = portalName(t, page?.portal ?? '');
  return {
    additions: (additions: readonly Addition[]) => t.plural('panel_page_not_stored', additions.length),
    change: (change: Change) => changeWords(t, portal, change),
    reading: (reading: ReadingOffered) => readingWords(t, portal, reading),
    link: ({ account }: LinkOffered) => t.text('panel_page_listed', { portal, account }),
    /** The portal's figure is the ledger's own. */
    agreeing: (shown: Quantity) => t.text('check_agrees', { portal, shown: quantityWords(t, shown) }),
  };
}

function changeWords(t: Translator<PanelKey>, portal: string, { kind, record, changes }: Change): string {
  const period = periodWords(t, changes.startsOn ?? null, changes.endsOn ?? null) ?? '';
  switch (kind) {
    case 'term':
      return t.text('panel_page_new_term', { portal, period });
    case 'dates':
      return t.text('panel_page_other_dates', { portal, period });
    case 'plan':
      return t.text('panel_page_other_plan', { portal, plan: record.name ?? '' });
    case 'accessId':
      return t.text('panel_page_other_access_id', { portal });
  }
}

function readingWords(t: Translator<PanelKey>, portal: string, { shown, known }: ReadingOffered): string {
  const params = { portal, shown: quantityWords(t, shown), known: quantityWords(t, known ?? 0) };
  if (known === null) return t.text('panel_page_first_reading', params);
  if (shown === known) return t.text('check_counted', params);
  if (shown === 'unlimited' || known === 'unlimited') return t.text('panel_page_other_reading', params);
  return shown < known
    ? t.plural('panel_page_used_elsewhere', known - shown, params)
    : t.plural('panel_page_more_left', shown - known, params);
}

function quantityWords(t: Translator<PanelKey>, quantity: Quantity): string | number {
  return quantity === 'unlimited' ? t.text('balance_unlimited') : quantity;
}
