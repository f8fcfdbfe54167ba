import * as v from 'valibot';
import { isCalendarDate } from '../../entitlements/calendar-date.ts';
import type { PageKey } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';
import { LONGEST_LABEL } from '../../ledger/limits.ts';
import { isUpsideDown, type Period } from '../../ledger/period.ts';

/**
 * A form as a schema: in goes the draft, everything as typed; out come the terms that the ledger keeps. What
 * an issue says is what the user reads at the field.
 */
export type FormSchema<Draft, Terms> = v.GenericSchema<Draft, Terms>;

/** What is wrong with a draft, in words, by field; empty where it can be saved. */
export type Problems<Draft> = { readonly [Field in keyof Draft]?: string };

/** Stands in a draft for a date that only the browser's control knows to be impossible. */
export const UNPARSABLE_DATE = 'unparsable';

export function validate<Draft, Terms>(schema: FormSchema<Draft, Terms>, draft: Draft) {
  const result = v.safeParse(schema, draft);
  const problems: Partial<Record<PropertyKey, string>> = {};
  for (const { path, message } of result.issues ?? []) {
    const field = path?.[0]?.key;
    if (typeof field === 'string') problems[field] ??= message;
  }
  return { problems: problems as Problems<Draft>, terms: result.success ? result.output : undefined };
}

/** @param missing what an empty field is told */
export function labelField(t: Translator<PageKey>, missing: PageKey) {
  return v.pipe(
    longText(LONGEST_LABEL, (count) => t.text('form_problem_label_long', { count })),
    v.minLength(1, t.text(missing)),
  );
}

/** Text that may be left out, and is `null` then. */
export function optionalTextField(most: number, tooLong: (count: number) => string) {
  return v.pipe(longText(most, tooLong), v.transform(orNull));
}

/** @param tooLong says so; `count` is the length of what was typed, in UTF-16 units */
function longText(most: number, tooLong: (count: number) => string) {
  return v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(most, ({ input }) => tooLong(input.length)),
  );
}

/** A choice among what the rule sets have, by its key. */
export function choiceField<Choice>(find: (key: string) => Choice | null, missing: string) {
  return v.pipe(
    v.string(),
    v.transform(find),
    v.custom<Choice>((choice) => choice !== null, missing),
  );
}

/** The start and the end of a contract or a membership, each of which may be left out. */
export function periodFields(t: Translator<PageKey>) {
  const day = v.pipe(
    v.string(),
    v.check((typed) => typed === '' || isCalendarDate(typed), t.text('form_problem_date')),
    v.transform(orNull),
  );
  return { startsOn: day, endsOn: day };
}

/** Whether a period does not end before it starts. */
export function isInOrder(period: Period): boolean {
  return !isUpsideDown(period);
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
