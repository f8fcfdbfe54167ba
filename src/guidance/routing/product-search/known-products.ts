import type { CalendarDate } from '../../../entitlements/calendar-date.ts';
import type { Product, SupportPhase } from '../product.ts';
import { products } from '../products.ts';
import { CLOUD_PRODUCTS } from './cloud-products.ts';
import { type InstalledVersion, PRODUCT_LINES, type ProductLine } from './installed-products.ts';

/** A product as a user names it, and the kind of product that the rules know it as. */
export interface KnownProduct {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: Product;
  /** Of a version that is installed; `null` for a service. */
  readonly installed: { readonly version: InstalledVersion; readonly isDeveloperTool: boolean } | null;
}

/** Every product that can be searched for on a day: what is not out by then is no version yet. */
export function knownProducts(today: CalendarDate): readonly KnownProduct[] {
  return [...PRODUCT_LINES.flatMap((line) => versionsOf(line, today)), ...services()];
}

/** How far the vendor's support of a version has come (P15). */
export function phaseOn(version: InstalledVersion, today: CalendarDate): SupportPhase {
  const { hasPhases, mainstreamEndsOn, endsOn } = version;
  if (endsOn !== null && endsOn < today) return 'ended';
  if (!hasPhases) return 'mainstream';
  if (mainstreamEndsOn === null) return 'unknown';
  return mainstreamEndsOn < today ? 'extended' : 'mainstream';
}

/** The current version, the one before it, and what is older (R21, P15). */
const PLACES = ['on-premises-current', 'on-premises-previous', 'on-premises-older'] as const;
const OLDEST = PLACES.length - 1;

function versionsOf(line: ProductLine, today: CalendarDate): KnownProduct[] {
  return line.versions
    .filter(({ releasedOn }) => releasedOn === null || releasedOn <= today)
    .map((version, place) => ({
      id: version.name,
      name: version.name,
      aliases: line.aliases,
      kind: kindOf(PLACES[Math.min(place, OLDEST)]),
      installed: { version, isDeveloperTool: line.isDeveloperTool === true },
    }));
}

function services(): KnownProduct[] {
  return CLOUD_PRODUCTS.flatMap(({ name, aliases, kinds }) =>
    kinds.map((kind) => ({ id: `${name}, ${kind}`, name, aliases, kind: kindOf(kind), installed: null })),
  );
}

function kindOf(id: string | undefined): Product {
  const kind = products.find((product) => product.id === id);
  if (kind === undefined) throw new Error(`There is no kind of product ${id}`);
  return kind;
}
