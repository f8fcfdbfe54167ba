import type { CaseKind, CorpusCase } from '../corpus/index.ts';
import type { CardName, CaseWindow } from './window.ts';

export const BROWSERS = ['Chromium', 'Firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** What became of one case in one browser. */
export interface Outcome {
  readonly browser: BrowserName;
  readonly kind: CaseKind;
  readonly name: string;
  readonly origin: CorpusCase['origin'];
  readonly language: CorpusCase['language'];
  /** How many messages the page has, and how many of them got the card they should. */
  readonly expected: number;
  readonly found: number;
  /** Cards that are not there, and cards that should not be, as `message → verdict`. */
  readonly missed: readonly string[];
  readonly mistaken: readonly string[];
  /** Whatever else is not as it should be: page kind, language, marked words, readings. */
  readonly otherwise: readonly string[];
}

/** Which expected cards are missing among those seen, and which of those seen are not expected. */
export function compareCards(expected: readonly CardName[], seen: readonly CardName[]) {
  const wanted = expected.map(label);
  const left = seen.map(label);
  const missed = wanted.filter((name) => {
    const at = left.indexOf(name);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  return { expected: wanted.length, found: wanted.length - missed.length, missed, mistaken: left };
}

const label = ({ id, verdict }: CardName) => `${id} → ${verdict}`;

type Report = NonNullable<Awaited<ReturnType<CaseWindow['report']>>>;

/** How a report differs from the case, apart from which cards there are. */
export function otherDifferences(
  { expect }: CorpusCase,
  { missed }: Pick<Outcome, 'missed'>,
  report: Report,
  marked: readonly string[],
): string[] {
  const { portal, page, account, benefits, contracts, hints } = expect;
  const messages = expect.messages.filter((message) => !missed.includes(label(message)));
  const locales = report.messages.map(({ id, locale }) => `${id} in ${locale}`);
  const words = new Set(marked.map(letters));
  return [
    ...difference('portal', portal, report.portal),
    ...difference('page', page, report.page),
    ...(account === undefined ? [] : difference('account', account, report.account)),
    ...(benefits === undefined ? [] : rowDifferences('benefits', benefits, report.benefits)),
    ...(contracts === undefined ? [] : rowDifferences('contracts', contracts, report.contracts)),
    ...(hints === undefined ? [] : difference('hints', hints.toSorted(), kindsOf(report.hints))),
    ...messages.flatMap(({ id, locale }) =>
      locale === undefined || locales.includes(`${id} in ${locale}`)
        ? []
        : [`${id} is not taken for ${locale}`],
    ),
    // Also of a card that is missing: among several of one message, this says which.
    ...expect.messages.flatMap(({ text }) =>
      text === undefined || words.has(letters(text))
        ? []
        : [`marked is ${list(marked)} instead of ${list([text])}`],
    ),
  ];
}

const kindsOf = (hints: readonly { readonly kind: string }[]) => hints.map(({ kind }) => kind).sort();

const list = (texts: readonly string[]) =>
  texts.map((text) => `“${text.replace(/\s+/g, ' ')}”`).join(', ') || 'nothing';

/** The part of a text that must be the same: no spaces, no invisible characters, no punctuation at its ends. */
function letters(text: string): string {
  return text.replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF]/g, '').replace(/^\p{P}+|\p{P}+$/gu, '');
}

function difference(what: string, wanted: unknown, got: unknown): string[] {
  const [asked, given] = [wanted, got].map((value) => JSON.stringify(value));
  return asked === given ? [] : [`${what} is ${given} instead of ${asked}`];
}

type Row = Readonly<Record<string, unknown>>;

/** Rows in the order of the page; only fields that the case names are compared. */
function rowDifferences(what: string, wanted: readonly Row[], got: readonly Row[]): string[] {
  if (wanted.length !== got.length) return difference(`number of ${what}`, wanted.length, got.length);
  return wanted.flatMap((row, nth) =>
    Object.entries(row).flatMap(([field, value]) =>
      difference(`${what}[${nth}].${field}`, value, got[nth]?.[field]),
    ),
  );
}
