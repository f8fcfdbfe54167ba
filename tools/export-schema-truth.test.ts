import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type LedgerEvent, LedgerEventSchema } from '../src/ledger/events.ts';
import { type ParsedExport, readExport, writeExport } from '../src/store/export-file.ts';
import { contractAdded, incident, reading } from '../test/builders.ts';
import { history } from '../test/histories.ts';
import { isValid } from '../test/json-schema.ts';
import { EXPORT_SCHEMA_FILE } from './export-schema.ts';

const schema = JSON.parse(readFileSync(EXPORT_SCHEMA_FILE, 'utf8')) as Record<string, unknown>;
const isAsDescribed = (text: string) => isValid(JSON.parse(text), schema);

/** Whether the product reads the file, and every entry in it. */
function isReadWhole(file: ParsedExport): boolean {
  return file.ok && file.events.every((event) => v.is(LedgerEventSchema, event));
}

/** What a program that gets a field wrong makes of it. (A list is read as changes of no field, without harm.) */
const wrong = fc.constantFrom<unknown>(undefined, null, '', 'x', -1, 1.5, true, {}, '2026-13-01x');
/** An event with one of its fields got wrong. */
const spoilt = fc.tuple(history, fc.nat(), fc.nat(), wrong).map(([events, which, field, value]) => {
  const event: LedgerEvent = events[which % Math.max(events.length, 1)] ?? contractAdded();
  const names = Object.keys(event).filter((name) => name !== 'type');
  return { ...event, [names[field % names.length] ?? 'id']: value };
});

describe('the JSON Schema of export files', () => {
  it('is true of every file that the product writes', () => {
    fc.assert(
      fc.property(history, fc.nat(), (events, at) => {
        expect(isAsDescribed(writeExport(events, at))).toBe(true);
      }),
    );
  });

  it('says no to an entry exactly where the product cannot read it', () => {
    const verdicts = new Set<boolean>();
    fc.assert(
      fc.property(spoilt, (event) => {
        const text = writeExport([event], 0);
        const isRead = isReadWhole(readExport(text));
        verdicts.add(isRead);
        expect(isAsDescribed(text)).toBe(isRead);
      }),
      { numRuns: 500 },
    );
    expect(verdicts.size).toBe(2);
  });

  it('leaves room for entries of types to come, and for more beside what it knows', () => {
    const later = { ...incident(), type: 'incident-teleported', to: { planet: 'Mars' } };
    const file = JSON.parse(writeExport([later, { ...reading(3), colour: 'teal' }], 0)) as object;
    expect(isValid({ ...file, comment: 'hello' }, schema)).toBe(true);
    expect(isValid({ ...file, events: [{ ...later, id: 7 }] }, schema)).toBe(false);
  });

  it.each([
    ['another format', { format: 'another-program' }],
    ['a version to come', { version: 2 }],
    ['no version', { version: undefined }],
    ['no moment of writing', { exportedAt: undefined }],
    ['no entries', { events: undefined }],
    ['entries that are no list', { events: {} }],
    ['an entry that is not an object', { events: [7] }],
  ])('says no to %s, as the product does', (_, fields) => {
    const text = JSON.stringify({ ...JSON.parse(writeExport([], 0)), ...fields });
    expect(isAsDescribed(text)).toBe(false);
    expect(readExport(text).ok).toBe(false);
  });
});
