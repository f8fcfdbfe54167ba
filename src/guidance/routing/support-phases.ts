import type { WayNote } from '../../entitlements/ways.ts';
import type { AskedVersion, SupportPhase } from './product.ts';

/** In which phases of the vendor's support a way is open, by what the rule set says of it (P15, P33). */
const OPEN_IN: Partial<Record<WayNote, (version: AskedVersion) => readonly SupportPhase[]>> = {
  mainstream: () => ['mainstream'],
  mainstream_or_tools: ({ isDeveloperTool }) =>
    isDeveloperTool ? ['mainstream', 'extended'] : ['mainstream'],
};

/** Whether the version's support is over as far as the way goes. Dates that are not known close nothing. */
export function hasLapsed(notes: readonly WayNote[], version: AskedVersion | null): boolean {
  if (version === null || version.phase === 'unknown') return false;
  return notes.some((note) => OPEN_IN[note]?.(version).includes(version.phase) === false);
}

/** What is still to be said: not what is known of the version (P15, P33). */
export function notesLeft(notes: readonly WayNote[], version: AskedVersion | null): readonly WayNote[] {
  if (version === null || version.phase === 'unknown') return notes;
  return notes.filter((note) => {
    if (note === 'mainstream_later') return version.phase !== 'mainstream';
    return OPEN_IN[note] === undefined;
  });
}
