/** Told the share that is done, from 0 to 1. */
export type Tell = (share: number) => void;

/** A long list in parts, each short enough to be worked on at once. */
export function* slices<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
