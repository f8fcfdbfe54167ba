import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import type { AskedVersion, Product } from '../../guidance/routing/product.ts';
import { findProducts } from '../../guidance/routing/product-search/find-products.ts';
import {
  type KnownProduct,
  knownProducts,
  phaseOn,
} from '../../guidance/routing/product-search/known-products.ts';
import { products } from '../../guidance/routing/products.ts';
import type { PanelKey, RouteKey } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';
import { lifecycleWords } from './lifecycle-words.ts';

/** Something that a problem can be about, as it is offered for choice. */
export interface ProductChoice {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of the name; `null` where the name says it. */
  readonly note: string | null;
  readonly kind: Product;
  /** Of a product by name; `null` for a kind of product. */
  readonly installed: KnownProduct['installed'];
}

/** What is asked about most: names that are searched for. */
export const COMMON = ['Azure', 'Microsoft 365', 'Windows Server', 'SQL Server', 'Exchange Server'] as const;

export interface ProductChoices {
  /** The kinds of product, whatever they are called. */
  readonly kinds: readonly ProductChoice[];
  readonly matching: (query: string) => readonly ProductChoice[];
  /** What was chosen, in the words of now. */
  readonly named: (id: string) => ProductChoice | null;
}

export function productChoices(
  t: Translator<PanelKey>,
  words: Translator<RouteKey>,
  today: CalendarDate,
): ProductChoices {
  const known = knownProducts(today);
  const choiceOf = (product: KnownProduct): ProductChoice => ({
    ...product,
    note: noteOn(t, product, today),
  });
  const kinds = products.map((kind) => ({
    ...{ id: kind.id, name: words.template(kind.name), note: null },
    ...{ kind, installed: null },
  }));
  return {
    kinds,
    matching: (query) => findProducts(known, query).map(choiceOf),
    named: (id) => {
      const product = known.find((each) => each.id === id);
      return product === undefined ? (kinds.find((kind) => kind.id === id) ?? null) : choiceOf(product);
    },
  };
}

/** What decides of the version, where one was chosen by its name (P15). */
export function versionAsked({ installed }: ProductChoice, today: CalendarDate): AskedVersion | null {
  if (installed === null) return null;
  return { phase: phaseOn(installed.version, today), isDeveloperTool: installed.isDeveloperTool };
}

const NOTES: Readonly<Record<string, PanelKey>> = {
  'on-premises-current': 'routing_version_current',
  'on-premises-previous': 'routing_version_previous',
  'on-premises-older': 'routing_version_older',
  'customer-azure': 'routing_customer_tenant',
  'customer-cloud': 'routing_customer_tenant',
};

function noteOn(
  t: Translator<PanelKey>,
  { kind, installed }: KnownProduct,
  today: CalendarDate,
): string | null {
  if (kind.covers === null) return null;
  const note = t.text(NOTES[kind.id] ?? 'routing_own_tenant');
  return installed === null ? note : `${note} · ${lifecycleWords(t, installed.version, today)[0]}`;
}
