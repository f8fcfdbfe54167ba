/** How what is called saved is saved; all but the product's lose or double on purpose. */
export type Store = 'product' | 'early' | 'forgetful' | 'doubling';

/** What a page of the soak finds in the store. */
export interface Found {
  /** How many events each save has: two, where all is well. */
  readonly halves: Readonly<Record<string, number>>;
  /** How many events the second copy gave back. */
  readonly restored: number;
  /** Whether what is stored as folded is what the events come to. */
  readonly isFoldedRight: boolean;
}

/** What `page.ts` offers in its page. */
export interface SoakPage {
  write(store: Store, first: number, most: number): Promise<void>;
  look(): Promise<Found>;
}
