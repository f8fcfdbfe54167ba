import { type CalendarDate, calendarDateAt, isCalendarDate } from '../../entitlements/calendar-date.ts';
import type { IncidentDetails } from '../use-contract-actions.ts';

/** An incident as it stands in the form: everything exactly as typed. */
export interface LogDraft {
  readonly day: string;
  /** The id of a portal, or empty. */
  readonly portal: string;
  readonly request: string;
  readonly note: string;
}

/** The longest text that the ledger keeps of an incident. */
const LONGEST_TEXT = 2000;

export interface LogProblems {
  readonly day?: 'no-such-day' | 'future';
  readonly request?: 'too-long';
  readonly note?: 'too-long';
}

export function emptyLog(today: CalendarDate): LogDraft {
  return { day: today, portal: '', request: '', note: '' };
}

/** @param unparsableDates whether the browser's control holds something that is no date */
export function logProblems(draft: LogDraft, today: CalendarDate, unparsableDates: boolean): LogProblems {
  const day =
    unparsableDates || !isCalendarDate(draft.day) ? 'no-such-day' : draft.day > today ? 'future' : null;
  return {
    ...(day === null ? {} : { day }),
    ...(isTooLong(draft.request) ? { request: 'too-long' } : {}),
    ...(isTooLong(draft.note) ? { note: 'too-long' } : {}),
  };
}

/**
 * What the form says of the incident. One of today happened now; one of another day at noon there, because
 * nobody said when.
 *
 * @param now UTC milliseconds
 */
export function incidentDetailsOf({ day, portal, request, note }: LogDraft, now: number): IncidentDetails {
  return {
    portal: textOrNone(portal),
    request: textOrNone(request),
    note: textOrNone(note),
    ...(day === calendarDateAt(now) ? {} : { happenedAt: new Date(`${day}T12:00:00`).getTime() }),
  };
}

function isTooLong(typed: string): boolean {
  return typed.trim().length > LONGEST_TEXT;
}

function textOrNone(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}
