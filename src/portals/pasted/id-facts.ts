import { type PlacedFact, SURENESS } from './facts.ts';
import { type FoundLabel, isOfId } from './find-labels.ts';
import { type FoundId, idAt, valueStart } from './id-tokens.ts';
import type { PlainLine } from './plain-lines.ts';

interface IdFacts {
  readonly facts: readonly PlacedFact[];
  /** Labels at the end of the line, whose IDs may follow in the next lines. */
  readonly open: readonly FoundLabel[];
}

/** IDs behind their labels; where both labels stand first, as in "Access ID / Contract ID: 1 / 2", in their order. */
export function idFacts(line: PlainLine, labels: readonly FoundLabel[]): IdFacts {
  const facts: PlacedFact[] = [];
  let waiting: readonly FoundLabel[] = [];
  for (const [nth, label] of labels.entries()) {
    const limit = labels[nth + 1]?.at ?? line.plain.length;
    const found = isOfId(label) ? idsBehind(line, [...waiting, label], limit) : { facts: [], open: [] };
    facts.push(...found.facts);
    waiting = found.open;
  }
  return { facts, open: waiting };
}

/** The IDs between the last of these labels and a place of the line; labels without one wait for what follows. */
function idsBehind(line: PlainLine, labels: readonly FoundLabel[], limit: number): IdFacts {
  const facts: PlacedFact[] = [];
  let at = valueStart(line.plain, behindNote(line.plain, labels.at(-1)?.end ?? limit));
  for (const label of labels) {
    const found = at === null || at >= limit ? null : idAt(line.narrow, at);
    if (at === null || found === null) break;
    facts.push(idFact(line, label, found, at));
    at = valueStart(line.plain, found.end);
  }
  const open = at !== null && at >= limit ? labels.slice(facts.length) : [];
  return { facts, open };
}

/** What is said of the ID between its label and a colon: "Access ID (first): 1", "Access ID for cloud support: 1". */
function behindNote(plain: string, end: number): number {
  const note = /^(?: ?\([^():]{0,40}\)| [\p{L}\p{M} -]{1,40})(?= ?:)/u.exec(plain.slice(end, end + 50));
  return end + (note?.[0].length ?? 0);
}

export function idFact(
  { section }: PlainLine,
  { kind, isWeak, languages }: FoundLabel,
  { id, isTurned }: FoundId,
  at: number,
): PlacedFact {
  return {
    field: kind === 'accessId' ? 'accessId' : 'contractId',
    text: id,
    sureness: isWeak ? SURENESS.weak : SURENESS.labelled,
    section,
    languages,
    at,
    ...(isTurned ? { isTurned } : {}),
  };
}
