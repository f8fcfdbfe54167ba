import { isCalendarDate } from '../../entitlements/calendar-date.ts';

/** A start and an end as typed; empty where nothing was entered. */
export interface PeriodDraft {
  readonly startsOn: string;
  readonly endsOn: string;
}

export type PeriodField = keyof PeriodDraft;
export type PeriodProblem = 'no-such-day' | 'ends-before-start';

/**
 * What is wrong with a period.
 *
 * @param unparsableDates dates that the browser's control holds but cannot read, such as 31 February: their value
 *   is empty, and yet they must not pass for "no date"
 */
export function periodProblems(
  { startsOn, endsOn }: PeriodDraft,
  unparsableDates: ReadonlySet<string>,
): Partial<Record<PeriodField, PeriodProblem>> {
  const impossible = (field: PeriodField, day: string) =>
    unparsableDates.has(field) || (day !== '' && !isCalendarDate(day));
  const problems: Partial<Record<PeriodField, PeriodProblem>> = {};
  if (impossible('startsOn', startsOn)) problems.startsOn = 'no-such-day';
  if (impossible('endsOn', endsOn)) problems.endsOn = 'no-such-day';
  const both = startsOn !== '' && endsOn !== '' && Object.keys(problems).length === 0;
  if (both && endsOn < startsOn) problems.endsOn = 'ends-before-start';
  return problems;
}

/** The date controls of a form that hold something the browser cannot read as a date. */
export function findUnparsableDates(form: HTMLFormElement): Set<string> {
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[type="date"]')];
  return new Set(inputs.filter(({ validity }) => validity.badInput).map(({ name }) => name));
}

/** A date as it is kept: `null` where none was entered. */
export function dayOrNone(typed: string): string | null {
  return typed === '' ? null : typed;
}
