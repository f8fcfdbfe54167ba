import type { Coverage } from '../entitlements/rule-set.ts';
import type { PageKind } from '../guidance/page-kinds.ts';
import type { LabelId } from './labels.ts';

/** A kind of page on a portal: where it may stand, and what a person must be able to read there. */
export interface PageRow {
  readonly kind: PageKind;
  /** Tested against path, query and fragment. Routes move, so a page is never known by its address alone
   * unless nothing is known of what stands on it. */
  readonly route: RegExp;
  /** One of these must be a heading, the current place in the navigation, or the title. */
  readonly headings?: readonly LabelId[];
  /** One of these must be a button, an expander or a field's label. */
  readonly controls?: readonly LabelId[];
}

/** A portal: its hosts and its pages, the most specific page first. */
export interface Portal<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** What requests made there are for (R2); `null` where they can be for anything. */
  readonly covers: Coverage | null;
  /** Exact hosts; `*.` in front means any host below it. */
  readonly hosts: readonly string[];
  /** Hosts of frames that hold a part of the portal's pages. */
  readonly frameHosts?: readonly string[];
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
}
