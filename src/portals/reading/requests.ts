import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import { speaksOfError } from '../../guidance/error-words.ts';
import { normaliseText } from '../../guidance/matching/normalise.ts';
import type { PageKind } from '../../guidance/page-kinds.ts';
import { call } from '../dom.ts';
import { CREATED, NOT_YET, REQUEST, SEND } from '../request-words.ts';
import { asciiDigits } from './digits.ts';
import { factsOfLines } from './facts.ts';
import { bareLabel } from './label-match.ts';
import { type Line, type PageText, readPageText, textOfLine } from './page-text.ts';
import { recordsOn } from './records-on-page.ts';
import { SplitPage } from './split-page.ts';
import { readChoices } from './symptoms/choices.ts';
import { says } from './symptoms/words.ts';

/** What a page shows of a request for support, whether it is still being written or was created. */
export interface ShownRequest {
  /** The number of the request that was created just now; `null` where the page does not say for certain. */
  readonly created: string | null;
  /** The support plan that is chosen for it, or that it was created with. */
  readonly plan: string | null;
  /** The plans that can be chosen there. */
  readonly plans: readonly { readonly name: string; readonly endsOn: CalendarDate | null }[];
  /** Whether a button that would send the request is in sight. */
  readonly canSend: boolean;
}

/** A longer line is prose about requests. */
const LONGEST_STATEMENT = 400;
/** Numbers of requests begin with the day, and have 15 digits or more: no telephone number and no date is as long. */
const NUMBER = /(?<![\d-])\d{15,18}(?![\d-])/g;
const LISTS = 'table, [role="grid"], [role="table"], [role="row"]';

/** Pages on which requests are written, and on which their portals then say that they were created. */
const PAGES: readonly PageKind[] = [
  's4b-step-1',
  's4b-step-2',
  'engage-center',
  'help-and-support',
  'new-support-request',
  'service-request',
];

export const NO_REQUEST: ShownRequest = { created: null, plan: null, plans: [], canSend: false };

/**
 * Reads a page of that kind; the kind of a blade in a frame may be unknown (`null`).
 *
 * @param roots the document and its shadow roots
 */
export function readRequest(kind: PageKind | null, roots: readonly ParentNode[]): ShownRequest {
  if (kind !== null && !PAGES.includes(kind)) return NO_REQUEST;
  const page = readPageText(roots);
  const created = createdIn(page);
  const choices = readChoices(roots)
    .filter(({ names }) => names.some((name) => says(name, 'supportPlan')))
    .flatMap(({ entries }) => entries);
  const chosen = choices.find(({ isChosen }) => isChosen)?.text ?? null;
  return {
    created,
    plan: created === null ? chosen : planNamedIn(page),
    plans: [
      ...choices.filter(({ isDimmed }) => !isDimmed).map(({ text }) => ({ name: text, endsOn: null })),
      ...(kind === 'help-and-support' ? listedPlans(page) : []),
    ],
    canSend: page.buttons.some(({ names }) => names.some(isSend)),
  };
}

/** The one number of a page that says that a request was created. Numbers in lists are those of other requests. */
function createdIn({ lines }: PageText): string | null {
  const own = lines.filter(({ block }) => call(block.element, 'closest', LISTS) === null);
  const statements = own.filter((line) => isStatement(textOfLine(line)));
  if (statements.length === 0) return null;
  return onlyNumber(statements) ?? onlyNumber(own);
}

function onlyNumber(lines: readonly Line[]): string | null {
  const numbers = lines.flatMap((line) => asciiDigits(textOfLine(line)).match(NUMBER) ?? []);
  const [number = null, ...others] = new Set(numbers);
  return others.length === 0 ? number : null;
}

/** One sentence says it: in the next one, something may still be to come. */
function isStatement(text: string): boolean {
  if (text.length > LONGEST_STATEMENT) return false;
  return text
    .split(/(?<=[.!?])\s+|(?<=[。！？])/u)
    .map(normaliseText)
    .some(
      (words) => REQUEST.test(words) && CREATED.test(words) && !NOT_YET.test(words) && !speaksOfError(words),
    );
}

/** What stands beside a label such as "Support plan". */
function planNamedIn(page: PageText): string | null {
  return factsOfLines(new SplitPage(page), () => false).find(({ label }) => label === 'name')?.value ?? null;
}

/** P27: Azure lists the plans of the account, each with its end. */
function listedPlans(page: PageText): ShownRequest['plans'] {
  return recordsOn(page).records.flatMap(({ name, endsOn }) =>
    name === null || endsOn === null ? [] : [{ name, endsOn }],
  );
}

let sendWords: ReadonlySet<string> | null = null;

function isSend(name: string): boolean {
  sendWords ??= new Set(SEND.map(normaliseText));
  return sendWords.has(bareLabel(name));
}
