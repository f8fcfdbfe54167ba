import { effective } from './effective.ts';
import type { LedgerEvent } from './events.ts';
import { groupBySubject } from './group-by-subject.ts';
import { foldContracts, foldSubject, type Subject } from './subject.ts';

/**
 * Contracts that were stored twice under different ids, such as by two people, and are one: each says so of the other,
 * and one of them stands for both. The events of each stay its own, so that nothing is written twice and the join can be
 * undone.
 */

type Join = Extract<LedgerEvent, { type: 'contract-joined' }>;
type About = { readonly subject: string };
type Histories = ReadonlyMap<string, readonly LedgerEvent[]>;

/**
 * Folds a subject from its own events and those of all that it is joined with, in any order; `null` where none that adds
 * it counts, or another stands for it.
 */
export function foldJoined(id: string, events: readonly LedgerEvent[]): Subject | null {
  if (!events.some(({ type }) => type === 'contract-joined')) return foldSubject(events);
  const histories = groupBySubject(events);
  const members = membersWith(id, histories);
  if (members.length === 1) return foldSubject(histories.get(id) ?? []);
  if (keptOf(members, histories) !== id) return null;
  const others = members.filter((member) => member !== id);
  return foldContracts([id, ...others].map((member) => histories.get(member) ?? []));
}

/** What a subject is said to be joined with by an event, or by a stored row that may be one. */
export function joinedWith(event: About): string | null {
  if (!('type' in event) || event.type !== 'contract-joined' || !('with' in event)) return null;
  return typeof event.with === 'string' ? event.with : null;
}

/** The events of a subject and of all that any of them names as joined: as many as may be needed to fold it. */
export function withJoined<Event extends About>(
  id: string,
  histories: ReadonlyMap<string, readonly Event[]>,
): readonly Event[] {
  const named = new Set([id]);
  for (const subject of named) {
    for (const event of histories.get(subject) ?? []) {
      const other = joinedWith(event);
      if (other !== null) named.add(other);
    }
  }
  return named.size === 1
    ? (histories.get(id) ?? [])
    : [...named].flatMap((subject) => histories.get(subject) ?? []);
}

/** Of the events that may be needed to fold a subject, those that are: its own, and those of what it is joined with. */
export function historyWith(id: string, events: readonly LedgerEvent[]): readonly LedgerEvent[] {
  const members = membersWith(id, groupBySubject(events));
  return events.filter(({ subject }) => members.includes(subject));
}

/** A subject and all that it is joined with, directly or by others, in the order of their ids. */
export function membersWith(id: string, histories: Histories): readonly string[] {
  const members = new Set([id]);
  for (const member of members) {
    for (const { with: other } of joinsOf(member, histories)) {
      // Only where both say so: half of a join may be missing or undone.
      if (joinsOf(other, histories).some((back) => back.with === member)) members.add(other);
    }
  }
  return [...members].sort();
}

/** Which of them stands for all: the one that no join puts behind another, the same on every device. */
function keptOf(members: readonly string[], histories: Histories): string | undefined {
  const kept = members.filter((member) => joinsOf(member, histories).every(({ isKept }) => isKept));
  return kept[0] ?? members[0];
}

function joinsOf(id: string, histories: Histories): readonly Join[] {
  return effective(histories.get(id) ?? []).filter((event) => event.type === 'contract-joined');
}
