import type { RecordOnPage } from '../../guidance/page-offers/records.ts';
import type { ShownOnPage } from '../../messaging/shown-on-page.ts';

/** Benefits and contracts that the frames of a tab show, in one form. */
export function recordsOfTab(frames: readonly ShownOnPage[]): RecordOnPage[] {
  return frames.flatMap(({ benefits, contracts }) => [
    ...benefits.map(({ name, accessId, contractId, endsOn, incidentsRemaining }) => ({
      ...{ name, accessId, contractId, startsOn: null, endsOn, remaining: incidentsRemaining },
      isActive: accessId !== null || contractId !== null,
    })),
    ...contracts.map(({ name, contractId, startsOn, endsOn, incidentsRemaining }) => ({
      ...{ name, accessId: null, contractId, startsOn, endsOn, remaining: incidentsRemaining },
      isActive: true,
    })),
  ]);
}
