import type { PageKind } from '../../src/guidance/page-kinds.ts';
import type { PortalId } from '../../src/portals/index.ts';

/**
 * What the user has stored while visiting a practice page. A page shows the same message to every user;
 * only the ledger makes one verdict right and another wrong.
 */
export type LedgerName =
  | 'empty'
  | 'linked'
  | 'not-linked'
  | 'expired'
  | 'used-up'
  | 'action-pack'
  | 'csp-only-account'
  | 'active-membership'
  | 'ended-membership'
  | 'on-premises-contract'
  | 'paid-plan';

interface ExpectedMessage {
  readonly id: string;
  /** The language the message is worded in, which need not be the language around it. */
  readonly locale: string;
  readonly verdict: string;
}

/** A small page of our own that stands at a portal's real address. */
export interface PracticePage {
  /**
   * File-safe and unique: the screenshot's name and the line's name in the tour, such as
   * 'azure-already-linked-sv'.
   */
  readonly name: string;
  /** One short English sentence for the index page: what this page shows. */
  readonly title: string;
  /** The portal's real address, route included. */
  readonly address: string;
  readonly html: string;
  /** Cross-origin (or same-origin) frames: absolute address → html. Empty when there are none. */
  readonly frames: Readonly<Record<string, string>>;
  /** Which practice ledger the user holds while visiting. */
  readonly ledger: LedgerName;
  readonly expect: {
    readonly portal: PortalId;
    readonly page: PageKind | null;
    readonly messages: readonly ExpectedMessage[];
  };
}

/** What a shell makes of its content: the part of a practice page that a browser is given. */
export type RenderedPage = Pick<PracticePage, 'html' | 'frames'>;
