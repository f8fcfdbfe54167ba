import type { RecordOnPage } from '../../guidance/page-offers/records.ts';
import type { ShownOnPage } from '../../messaging/shown-on-page.ts';

/** Benefits and contracts that the frames of a tab show, in one form. */
export function recordsOfTab(frames: readonly ShownOnPage[]): RecordOnPage[] {
  return [...frames.flatMap(benefitsOf), ...contractsOfTab(frames)];
}

/** The contracts among them: portals list those of the signed-in account. */
export function contractsOfTab(frames: readonly ShownOnPage[]): RecordOnPage[] {
  return frames.flatMap(({ contracts }) =>
    contracts.map(({ name, contractId, startsOn, endsOn, incidentsRemaining }) => ({
      ...{ name, accessId: null, contractId, startsOn, endsOn, remaining: incidentsRemaining },
      isActive: true,
    })),
  );
}

function benefitsOf({ benefits }: ShownOnPage): RecordOnPage[] {
  return benefits.map(({ name, accessId, contractId, endsOn, incidentsRemaining }) => ({
    ...{ name, accessId, contractId, startsOn: null, endsOn, remaining: incidentsRemaining },
    isActive: accessId !== null || contractId !== null,
  }));
}
