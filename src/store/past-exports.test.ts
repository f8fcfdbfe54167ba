import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LedgerEventSchema } from '../ledger/events.ts';
import { fold } from '../ledger/ledger.ts';
import { EXPORT_VERSION, readExport } from './export-file.ts';
import { readEvents } from './fold-subjects.ts';

/** A file of every version that ever landed, and the ledger in it. They stay as they were first put there. */
const FOLDER = 'test/exports';
const versions = Array.from({ length: EXPORT_VERSION }, (_, before) => before + 1);
const read = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');

it('there is an exported file of every released version', () => {
  const wanted = versions.flatMap((version) => [`version-${version}.json`, `version-${version}.ledger.json`]);
  expect(readdirSync(FOLDER).sort()).toEqual(wanted.sort());
});

describe.each(versions)('an exported file of version %i', (version) => {
  const text = read(`version-${version}.json`);
  const reading = readExport(text);

  it('has that version, and is read', () => {
    expect(JSON.parse(text)).toMatchObject({ version });
    expect(reading).toMatchObject({ ok: true });
  });

  it('holds the same ledger as when it was written', () => {
    const { events, unreadable } = readEvents(reading.ok ? reading.events : []);
    expect(fold(events)).toMatchObject(JSON.parse(read(`version-${version}.ledger.json`)));
    expect(unreadable).toBe(1);
  });
});

it('the file of the latest version has every type of event there is', () => {
  const { events } = JSON.parse(read(`version-${EXPORT_VERSION}.json`)) as { events: { type: string }[] };
  const types = new Set(events.map(({ type }) => type));
  for (const { entries } of LedgerEventSchema.options) expect(types).toContain(entries.type.literal);
});
