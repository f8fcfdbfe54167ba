import type { PageKind } from './page-kinds.ts';

/** How sure the wording of a message is; see each catalogue file. */
type Provenance =
  /** Quoted as the portal shows it. */
  | 'article'
  /** The published translation of such a quote: the portal's own words may differ. */
  | 'article-translation'
  /** Known from indirect speech only: the key words, not the sentence. */
  | 'article-indirect'
  /** Quoted by a second-hand report. */
  | 'reported'
  /** Quoted in the vendor's English documentation. */
  | 'documented'
  /** The published translation of that, or the translator's gloss beside the English words. */
  | 'documented-translation'
  /** The documentation reports it in indirect speech or names it as a case: the key words, not the sentence. */
  | 'documented-indirect'
  /** Rebuilt from translations. */
  | 'reconstructed';

/** What a message says in one language. A language is added by adding such a row. */
export interface Wording {
  /** The language, as `sv` or `pt-BR`. */
  readonly locale: string;
  /** The words as the portal shows them. */
  readonly text: string;
  readonly provenance: Provenance;
  /** Words of the text without which it would be another message. However else the portal puts it, these stay. */
  readonly keywords: readonly string[];
  /** Words that make another message of it where they stand between the others. */
  readonly unless?: readonly string[];
  /** Where these words must stand to count; anywhere on the message's pages, if it is left out. */
  readonly only?: Place;
}

/**
 * A place on a page, for words that prose has as well. `alert`: announced or marked as an error, or alone in
 * their block. `add-contract`: in the form that adds a contract.
 */
export type Place = 'alert' | 'add-contract';

/** A message the product knows: what it says in each language, and on which pages it means what we say. */
export interface KnownMessage<Id extends string = string> {
  readonly id: Id;
  readonly pages: readonly PageKind[];
  readonly wordings: readonly Wording[];
}

/**
 * Sentences that are the message, and sentences that only look like it: its tests. They stand beside the
 * message and apart from it, because every frame of every portal loads the one and none needs the other.
 */
export interface Examples {
  /** As a page might put it, with `[ ]` around exactly the words that are marked. */
  readonly matching: readonly string[];
  /** Another message, the opposite, or words about the message. */
  readonly others: readonly string[];
}

/** Keeps a catalogue file's literal id while checking the rest of it. */
export function knownMessage<const Id extends string>(message: KnownMessage<Id>): KnownMessage<Id> {
  return message;
}
