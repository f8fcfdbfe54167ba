import { bareLabel } from './label-match.ts';
import { STATUS_WORDS } from './words.ts';

/** What a page says of a benefit's activation. */
export type Status = keyof typeof STATUS_WORDS;

/** A longer text is none. */
const LONGEST = 40;

let known: ReadonlyMap<string, Status> | null = null;

/** The status that a text is; `null` for any other text. */
export function statusOf(text: string): Status | null {
  if (text.length > LONGEST) return null;
  known ??= statuses();
  return known.get(bareLabel(text)) ?? null;
}

function statuses(): ReadonlyMap<string, Status> {
  return new Map(
    (Object.keys(STATUS_WORDS) as Status[]).flatMap((status) =>
      STATUS_WORDS[status].map((words): [string, Status] => [bareLabel(words), status]),
    ),
  );
}
