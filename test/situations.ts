import { judges, type MessageId } from '../src/guidance/catalogue/index.ts';
import type { LinkId } from '../src/guidance/links.ts';
import {
  NO_PLANS,
  type Param,
  type Sentence,
  type Situation,
  type Verdict,
} from '../src/guidance/verdict.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { ledgerWith, MIA } from './builders.ts';

/** Mia, signed in, on 12 May 2026, on a page that shows no Access ID and no plan. */
const USUAL: Situation = {
  page: null,
  account: MIA,
  accessId: null,
  plans: NO_PLANS,
  today: '2026-05-12',
  ledger: ledgerWith(),
};

/** The usual situation with this ledger, except for what `unusual` names. */
export function situationOf(ledger: Ledger, unusual: Partial<Situation> = {}): Situation {
  return { ...USUAL, ledger, ...unusual };
}

/** The verdict on a message with this ledger, in the usual situation or another. */
export function verdictOn(message: MessageId, ledger: Ledger, unusual: Partial<Situation> = {}): Verdict {
  return judges[message].verdictOn(situationOf(ledger, unusual));
}

/** Every line of a verdict, in the order in which a card shows them. */
export function sentencesOf({ title, text, steps }: Verdict): Sentence[] {
  return [title, ...text, ...steps];
}

export function keysOf(verdict: Verdict): string[] {
  return sentencesOf(verdict).map(({ key }) => key);
}

/** The parameters of one line of a verdict; `undefined` where the verdict does not have that line. */
export function paramsOf(verdict: Verdict, key: string): Readonly<Record<string, Param>> | undefined {
  return sentencesOf(verdict).find((line) => line.key === key)?.params;
}

/** The portal pages that a verdict's steps lead to, in their order. */
export function linksOf({ steps }: Verdict): LinkId[] {
  return steps.flatMap(({ link }) => link ?? []);
}
