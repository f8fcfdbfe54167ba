import { useMemo } from 'preact/hooks';
import { requestHere } from '../../guidance/routing/request-here.ts';
import type { Route } from '../../guidance/routing/route.ts';
import { isForeign, tenantIn } from '../../guidance/tenants.ts';
import type { Sentence } from '../../guidance/verdict.ts';
import type { RouteKey } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { withoutSamples } from '../../ledger/samples.ts';
import { sentenceText } from '../../words/sentence-text.ts';
import { useApp } from '../use-app.ts';
import { useRouteWords } from '../use-route-words.ts';
import type { TabPage } from './use-tab-page.ts';

/** What is said of the request that is written on the page. */
export interface RequestHere {
  readonly route: Route;
  readonly words: Translator<RouteKey>;
  /** Which plan to choose, or why there is none. */
  readonly title: string;
  /** The tenant in the address, where it is none of the user's own. */
  readonly foreignTenant: string | null;
}

/** Which plan to choose and what it costs, where a request is being written; `null` elsewhere. */
export function useRequestHere(page: TabPage | null, ledger: Ledger | null): RequestHere | null {
  const { today, settings } = useApp();
  const csp = settings.cspRole;
  const found = useMemo(() => {
    if (page === null || ledger === null || page.request.created !== null) return null;
    const { portal, address, request } = page;
    const own = withoutSamples(ledger);
    const tenant = tenantIn(address);
    const isForeignTenant = tenant !== null && isForeign(tenant, request.account, own);
    const where = { portal, page: request.page, account: request.account, isForeignTenant };
    const route = requestHere({ ...where, ledger: own, today, csp });
    // A hint has said why already.
    const isSaid = route !== null && route.outcome !== 'covered' && page.hints.length > 0;
    return route === null || isSaid ? null : { route, foreignTenant: isForeignTenant ? tenant : null };
  }, [page, ledger, today, csp]);
  const words = useRouteWords(found !== null);
  if (found === null || words === null) return null;
  return { ...found, words, title: sentenceText(words, titleOf(found.route)) };
}

/** Which plan to choose. Its other names would be too much for a title. */
function titleOf({ plan, title }: Route): Sentence<RouteKey> {
  return plan?.key === 'route_plan_named' ? { ...plan, key: 'route_plan' } : (plan ?? title);
}
