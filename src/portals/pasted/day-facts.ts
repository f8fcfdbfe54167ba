import { dateSpans } from '../reading/dates.ts';
import { type PlacedFact, SURENESS } from './facts.ts';
import { type FoundLabel, hasColon } from './find-labels.ts';
import type { PlainLine } from './plain-lines.ts';
import { ABOUT_CONTRACTS, ABOUT_VALIDITY, IS_END, IS_START, JOINT } from './words.ts';

interface Day {
  readonly at: number;
  readonly end: number;
}

/**
 * The days of a line of which a label or a word says what they are.
 *
 * @param isAbout whether the line is about a contract: what a sentence about anything else says of days is no contract's
 * @param hasValues whether it has an ID or a plan in it: days without a label are theirs
 */
export function dayFacts(
  line: PlainLine,
  labels: readonly FoundLabel[],
  isAbout: boolean,
  hasValues: boolean,
): PlacedFact[] {
  const ofDays = labels.filter(
    (label) => isOfDays(label) && (isStrict(line, label) || (label.isOfSentence && isAbout)),
  );
  if (!/\d/.test(line.plain) || (ofDays.length === 0 && !isAbout)) return [];
  const days = new DaysOfLine(line);
  const facts = ofDays.flatMap((label) => days.behind(label));
  const mayLackLabel = hasValues || (isAbout && ABOUT_VALIDITY.test(line.plain));
  return mayLackLabel && facts.length === 0 ? days.withoutLabel() : facts;
}

function isOfDays({ kind }: FoundLabel): boolean {
  return kind === 'startDate' || kind === 'endDate' || kind === 'period';
}

/** Whether the label stands as one: before a colon, or at the start of its line or cell with its day behind it. */
function isStrict({ plain }: PlainLine, { at, end, isOfSentence }: FoundLabel): boolean {
  if (isOfSentence && at === 0) return true;
  const isFirst = at === 0 || /[\t|,;(] ?$/.test(plain.slice(Math.max(0, at - 2), at));
  return (
    (hasColon(plain, end) && !isOfOther(plain, at)) ||
    (isFirst && /^(?:\t|$| ?\d)/.test(plain.slice(end, end + 2)))
  );
}

/** Whether words before the label make it one of something else: "Invoice period:", but not "Contract end date:". */
function isOfOther(plain: string, at: number): boolean {
  const [before = ''] = /[\p{L} '-]{0,40}$/u.exec(plain.slice(Math.max(0, at - 40), at)) ?? [];
  return (
    /\p{L}/u.test(before) &&
    !ABOUT_CONTRACTS.test(before) &&
    !/support|plan|partner|pack|the |your /u.test(before)
  );
}

class DaysOfLine {
  readonly #line: PlainLine;
  readonly #days: readonly Day[];
  /** The first day that no label has taken: labels come in the order of the line. */
  #next = 0;

  constructor(line: PlainLine) {
    this.#line = line;
    this.#days = dateSpans(line.plain);
  }

  /** The day or the two days of a label. */
  behind(label: FoundLabel): PlacedFact[] {
    while ((this.#days[this.#next]?.at ?? label.end) < label.end) this.#next += 1;
    const [day, other] = [this.#days[this.#next], this.#joinedTo(this.#next)];
    const isWhole = label.kind !== 'period' || other !== null;
    if (day === undefined || !isWhole || !isNear(this.#line.plain, label.end, day)) return [];
    if (label.kind === 'endDate') {
      this.#next += 1;
      return [this.#fact('endsOn', day, label)];
    }
    this.#next += other === null ? 1 : 2;
    return [
      this.#fact('startsOn', day, label),
      ...(other === null ? [] : [this.#fact('endsOn', other, label)]),
    ];
  }

  /** A period, or a day behind which a word says whether it is the first or the last. */
  withoutLabel(): PlacedFact[] {
    const pairs = this.#days.flatMap((day, nth) => {
      const other = this.#joinedTo(nth);
      return other === null ? [] : [{ day, other }];
    });
    const [pair, ...others] = pairs;
    if (others.length > 0) return [];
    if (pair !== undefined) return [this.#fact('startsOn', pair.day), this.#fact('endsOn', pair.other)];
    return this.#days.flatMap((day) => {
      const after = this.#line.plain.slice(day.end, day.end + 8);
      if (IS_START.test(after)) return [this.#fact('startsOn', day)];
      return IS_END.test(after) ? [this.#fact('endsOn', day)] : [];
    });
  }

  /** The day at the other end of a period that begins with the nth one. */
  #joinedTo(nth: number): Day | null {
    const [day, other] = [this.#days[nth], this.#days[nth + 1]];
    if (day === undefined || other === undefined || other.at - day.end > LONGEST_JOINT) return null;
    return JOINT.test(this.#line.plain.slice(day.end, other.at)) ? other : null;
  }

  #fact(field: 'startsOn' | 'endsOn', { at, end }: Day, label?: FoundLabel): PlacedFact {
    return {
      field,
      text: this.#line.plain.slice(at, end),
      sureness: label === undefined ? SURENESS.said : SURENESS.labelled,
      section: this.#line.section,
      at,
      ...(label === undefined ? {} : { languages: label.languages }),
    };
  }
}

const LONGEST_JOINT = 40;

/** A few words may come between, such as "on" and the day of the week, but no figure and no end of a sentence. */
function isNear(plain: string, from: number, { at }: Day): boolean {
  return at - from <= 30 && !/[\d!?。]|\. /u.test(plain.slice(from, at));
}
