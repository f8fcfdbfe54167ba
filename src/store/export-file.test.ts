import { describe, expect, it } from 'vitest';
import { contractAdded, eventId, incident } from '../../test/builders.ts';
import {
  EXPORT_FORMAT,
  EXPORT_VERSION,
  LARGEST_EXPORT,
  PACK_VERSION,
  readExport,
  writeExport,
} from './export-file.ts';

const entries = [contractAdded(), incident()];
const file = (fields: Record<string, unknown> = {}) =>
  JSON.stringify({ format: EXPORT_FORMAT, version: 1, exportedAt: 0, events: entries, ...fields });

function refusal(text: string) {
  const reading = readExport(text);
  if (reading.ok) throw new Error('The file was not refused');
  return reading.refusal;
}

describe('an export file', () => {
  it('has its format, its version and when it was written', () => {
    expect(JSON.parse(writeExport(entries, 42))).toEqual({
      format: 'partner-support-companion',
      version: EXPORT_VERSION,
      exportedAt: 42,
      checksum: expect.stringMatching(/^[\da-f]{8}$/),
      events: entries,
    });
  });

  it('is known by its checksum to be what was written, however it is laid out', () => {
    const text = writeExport(entries, 42);
    expect(readExport(JSON.stringify(JSON.parse(text)))).toMatchObject({ ok: true });
    const changed = text.replace('Signature 10-pack', 'Signature 10-pick');
    expect(changed).not.toBe(text);
    expect(refusal(changed)).toEqual({ reason: 'damaged', place: 'checksum' });
  });

  it('has rows that are no entries apart, where they are in no reader’s way', () => {
    const rows = [{ id: 'no entry' }, null, 10n];
    const text = writeExport(entries, 42, rows);
    expect(JSON.parse(text).setApart).toEqual([{ id: 'no entry' }, null, '10']);
    expect(readExport(text)).toEqual({ ok: true, events: entries, exportedAt: 42 });
  });

  it('is read as it was written', () => {
    expect(readExport(writeExport(entries, 42))).toEqual({ ok: true, events: entries, exportedAt: 42 });
  });

  it('of the first version stays readable', () => {
    expect(readExport(file({ version: 1 }))).toMatchObject({ ok: true });
  });

  it('may have unknown fields, in its entries and beside them', () => {
    const newer = { id: eventId(60_001), subject: 's', type: 'unheard-of', whole: { new: ['world'] } };
    expect(readExport(file({ events: [newer], comment: 'hello' }))).toEqual({
      ok: true,
      events: [newer],
      exportedAt: 0,
    });
  });
});

describe('ids', () => {
  it('in capitals, from another program, are the same ids', () => {
    const capitals = entries.map((entry) => ({ ...entry, id: entry.id.toUpperCase() }));
    expect(readExport(file({ events: capitals }))).toEqual({ ok: true, events: entries, exportedAt: 0 });
  });
});

describe('a file is refused as a whole, with the reason and the place', () => {
  it('when it is larger than any ledger', () => {
    expect(refusal('x'.repeat(LARGEST_EXPORT + 1))).toEqual({ reason: 'too-large', place: null });
  });

  it.each([
    ['nothing', '', 1],
    ['words', 'hello', 1],
    ['an archive', 'PK\u0003\u0004', 1],
    ['two files in one', file() + file(), file().length + 1],
    ['a file with a piece missing', file().replace('"version":', ''), 39],
  ])('when it is not JSON: %s', (_, text, column) => {
    expect(refusal(text)).toEqual({ reason: 'not-json', place: { line: 1, column } });
  });

  it('when it was cut off anywhere', () => {
    const whole = writeExport(entries, 42);
    for (let end = 1; end < whole.length; end += 1) {
      const lines = whole.slice(0, end).split('\n');
      expect(refusal(whole.slice(0, end))).toEqual({
        reason: 'cut-off',
        place: { line: lines.length, column: (lines.at(-1) ?? '').length + 1 },
      });
    }
  });

  it.each([
    ['another program’s file', '{"format":"another-program","version":1,"events":[]}'],
    ['no format', '{"version":1,"exportedAt":0,"events":[]}'],
    ['a list', '[]'],
    ['null alone', 'null'],
    ['a number', '7'],
    ['a string', '"partner-support-companion"'],
  ])('when it is JSON of another kind: %s', (_, text) => {
    expect(refusal(text)).toEqual({ reason: 'other-format', place: null });
  });

  it.each([
    ['no entries', { events: undefined }, 'events'],
    ['entries that are no list', { events: {} }, 'events'],
    ['an entry that is not an object', { events: [entries[0], 7] }, 'events.1'],
    ['an entry without an id', { events: [entries[0], { ...entries[1], id: undefined }] }, 'events.1.id'],
    ['an entry whose id is no UUID', { events: [{ ...entries[0], id: 'x' }] }, 'events.0.id'],
    ['an entry without a subject', { events: [{ ...entries[0], subject: '' }] }, 'events.0.subject'],
    ['an entry whose type is not text', { events: [{ ...entries[0], type: 3 }] }, 'events.0.type'],
    ['no version', { version: undefined }, 'version'],
    ['version 0', { version: 0 }, 'version'],
    ['half a version', { version: 1.5 }, 'version'],
    ['no moment of writing', { exportedAt: 'today' }, 'exportedAt'],
  ])('when it is damaged: %s', (_, fields, place) => {
    expect(refusal(file(fields))).toEqual({ reason: 'damaged', place });
  });

  it('when an entry is nested so deep that it could not be written again', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
    const text = (whole: string) =>
      file({ events: [entries[0], { ...entries[1], whole: 'HERE' }] }).replace('"HERE"', whole);
    expect(refusal(text(`${'['.repeat(100_000)}${']'.repeat(100_000)}`))).toEqual({
      reason: 'too-deep',
      place: 'events.1',
    });
    expect(refusal(text(JSON.stringify(nested(60))))).toMatchObject({ reason: 'too-deep' });
    expect(readExport(text(JSON.stringify(nested(20))))).toMatchObject({ ok: true });
  });

  it.each([
    ['of the same shape', { version: PACK_VERSION + 1 }],
    ['of another shape', { version: PACK_VERSION + 1, events: undefined, packs: ['…'] }],
    ['whose entries are of another shape', { version: PACK_VERSION + 1, events: [{ key: 1 }] }],
  ])('when a newer version wrote it, %s', (_, fields) => {
    expect(refusal(file(fields))).toEqual({ reason: 'newer-format', place: 'version' });
  });
});
