import type { PageKind } from './page-kinds.ts';

/** How sure the wording of a message is; see each catalogue file. */
export type Provenance =
  /** Quoted as the portal shows it. */
  | 'article'
  /** The published translation of such a quote: the portal's own words may differ. */
  | 'article-translation'
  /** Known from indirect speech only: the key words, not the sentence. */
  | 'article-indirect'
  /** Quoted by a second-hand report. */
  | 'reported'
  /** Rebuilt from translations. */
  | 'reconstructed';

interface Wording {
  readonly locale: string;
  readonly text: string;
  readonly provenance: Provenance;
}

/** A message the product knows: what it says in each language, and on which pages it means what we say. */
export interface KnownMessage<Id extends string = string> {
  readonly id: Id;
  readonly pages: readonly PageKind[];
  readonly wordings: readonly Wording[];
  /** The rules it rests on. */
  readonly rules: readonly string[];
}

/** Keeps a catalogue file's literal id while checking the rest of it. */
export function knownMessage<const Id extends string>(message: KnownMessage<Id>): KnownMessage<Id> {
  return message;
}
