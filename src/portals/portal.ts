import type { Coverage } from '../entitlements/ways.ts';
import type { PageKind } from '../guidance/page-kinds.ts';
import type { LandmarkId } from './labels/landmarks.ts';

/**
 * A kind of page on a portal: what speaks for it. Addresses are tested against path, query and fragment. A kind
 * may have several rows, for landmarks that count at different addresses.
 */
export interface PageRow {
  readonly kind: PageKind;
  /** Addresses that name the page. Each is enough by itself, whatever the language of the page. */
  readonly named?: RegExp;
  /** Other addresses at which the page may stand: there its landmarks decide. */
  readonly possible?: RegExp;
  /** Those among the possible addresses that name something else. */
  readonly never?: RegExp;
  /** Headings, the current place in the navigation, the title. */
  readonly headings?: readonly LandmarkId[];
  /** Buttons, expanders, labels of fields. */
  readonly controls?: readonly LandmarkId[];
  /** Headings of pages that no row knows. Without a landmark of its own, the page is then another one. */
  readonly otherHeadings?: readonly LandmarkId[];
  /** Kinds that this one opens over, or is a later step of: where both fit, this one counts. */
  readonly over?: readonly PageKind[];
}

/** A portal: its hosts and its pages. Of pages that fit equally well the first one counts. */
export interface Portal<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** What requests made there are for (R2); `null` where they can be for anything. */
  readonly covers: Coverage | null;
  /** Exact hosts; `*.` in front means any host below it. */
  readonly hosts: readonly string[];
  /** Hosts of frames that hold a part of the portal's pages. */
  readonly frameHosts?: readonly string[];
  /** For hosts that hold much besides: the paths that are the portal. */
  readonly paths?: Readonly<Record<string, RegExp>>;
  readonly pages: readonly PageRow[];
}

/** Keeps the literal id of a portal's file while checking the rest of it. */
export function portal<const Id extends string>(row: Portal<Id>): Portal<Id> {
  return row;
}

/**
 * Addresses that are on a portal, and lookalikes that are not: its tests. They stand beside the portal, and
 * apart from it, because every frame of every portal loads the one and none needs the other.
 */
export interface AddressSamples {
  readonly on: readonly string[];
  readonly off: readonly string[];
  /** What a host holds besides the portal. Browsers allow whole hosts, so scripts are loaded there all the same. */
  readonly besides?: readonly string[];
}
