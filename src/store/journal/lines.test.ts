import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contractAdded, incident } from '../../../test/builders.ts';
import { checksum } from '../checksum.ts';
import { lineOf, readLines } from './lines.ts';

const EVENTS = [contractAdded({ label: 'Zeile\nbricht  📦' }), incident(), incident({ note: '\r\n\u0000' })];
const TEXT = EVENTS.map(lineOf).join('');

describe('the lines of the second copy', () => {
  it('are read as they were written', () => {
    expect(readLines(TEXT)).toEqual({ events: EVENTS, damaged: 0 });
    expect(readLines('')).toEqual({ events: [], damaged: 0 });
  });

  it('are all read but the one that was torn, wherever that was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: TEXT.length }), (at) => {
        const { events, damaged } = readLines(TEXT.slice(0, at));
        expect(events).toEqual(EVENTS.slice(0, events.length));
        expect(damaged).toBeLessThanOrEqual(1);
        expect(events.length).toBeGreaterThanOrEqual(TEXT.slice(0, at).split('\n').length - 2);
      }),
    );
  });

  it('never say anything else than was written, whichever character is damaged', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 0xffff }), (at, flip) => {
        const damaged = String.fromCharCode(TEXT.charCodeAt(at) ^ flip);
        const { events } = readLines(TEXT.slice(0, at) + damaged + TEXT.slice(at + 1));
        for (const event of events) expect(EVENTS).toContainEqual(event);
        expect(events.length).toBeGreaterThanOrEqual(EVENTS.length - 2);
      }),
    );
  });
});

it('has the checksum that other programs have for the same bytes', () => {
  // By Python: zlib.crc32('123456789'.encode('utf-16-le')).
  expect(checksum('')).toBe('00000000');
  expect(checksum('123456789')).toBe('a290e877');
});
