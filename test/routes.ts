import { products } from '../src/guidance/routing/products.ts';
import type { Question, Route } from '../src/guidance/routing/route.ts';
import { routeFor } from '../src/guidance/routing/route-for.ts';
import type { Sentence } from '../src/guidance/verdict.ts';
import type { RouteKey } from '../src/i18n/bundles.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { MIA } from './builders.ts';

/** Where Mia, signed in, goes with a problem on 12 May 2026, or on another day, as another person. */
export function routeOf(
  product: string,
  ledger: Ledger,
  unusual: Partial<Omit<Question, 'product' | 'ledger'>> = {},
): Route {
  const row = products.find(({ id }) => id === product);
  if (row === undefined) throw new Error(`No product ${product}`);
  const usual = {
    request: 'technical',
    account: MIA,
    csp: 'none',
    today: '2026-05-12',
    version: null,
  } as const;
  return routeFor({ ...usual, ...unusual, product: row, ledger });
}

/** Every line of an answer, in the order in which it is read. */
export function routeLinesOf({ title, plan, text, steps }: Route): Sentence<RouteKey>[] {
  return [title, ...(plan === null ? [] : [plan]), ...text, ...steps];
}

export function routeKeysOf(route: Route): string[] {
  return routeLinesOf(route).map(({ key }) => key);
}
