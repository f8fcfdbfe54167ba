import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from './findings.ts';
import { roomForCards } from './room-for-cards.ts';

const findingOf = (message: string) => ({ message }) as Finding;
const page = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e').map(findingOf), {
  maxLength: 120,
  size: 'max',
});

describe('the cards that a frame has room for', () => {
  it('are at most 20, in the order of the page, one of each message among them; the rest is counted', () => {
    fc.assert(
      fc.property(page, (all) => {
        const { findings, others } = roomForCards(all);
        expect(findings.length).toBe(Math.min(20, all.length));
        expect(findings.length + others).toBe(all.length);
        const places = findings.map((finding) => all.indexOf(finding));
        expect(places).toEqual([...places].sort((one, other) => one - other));
        const messages = (some: readonly Finding[]) => new Set(some.map(({ message }) => message));
        expect(messages(findings)).toEqual(messages(all));
      }),
    );
  });

  it('are those of other messages, too, below a thousand of one', () => {
    const all = [...Array.from({ length: 1000 }, () => findingOf('flood')), findingOf('new')];
    expect(roomForCards(all).findings).toContain(all.at(-1));
    // The control: the first that come fill all the room.
    expect(all.slice(0, 20)).not.toContain(all.at(-1));
  });
});
