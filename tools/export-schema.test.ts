import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LedgerEventSchema } from '../src/ledger/events.ts';
import { readExport } from '../src/store/export-file.ts';
import { EXPORT_SCHEMA_FILE, exportSchema } from './export-schema.ts';

const types = LedgerEventSchema.options.map(({ entries }) => entries.type.literal);

describe('what other programs are told of the export file', () => {
  test('the JSON Schema is the one of the code (npx tsx tools/export-schema.ts writes it)', () => {
    expect(JSON.parse(readFileSync(EXPORT_SCHEMA_FILE, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(exportSchema())),
    );
  });

  test.each(types)('the description has a row for %s with each of its fields', (type) => {
    const text = readFileSync('docs/export-format.md', 'utf8');
    const row = text.split('\n').find((line) => line.startsWith(`| \`${type}\``)) ?? '';
    const option = LedgerEventSchema.options.find(({ entries }) => entries.type.literal === type);
    const stamps = ['id', 'device', 'happenedAt', 'subject', 'type'];
    for (const field of Object.keys(option?.entries ?? {}).filter((name) => !stamps.includes(name))) {
      expect(row).toContain(`\`${field}\``);
    }
  });

  test('the example in the description can be read', () => {
    const text = readFileSync('docs/export-format.md', 'utf8');
    const example = /```json\n(.*?)```/s.exec(text)?.[1] ?? '';
    const reading = readExport(example);
    expect(reading).toMatchObject({
      ok: true,
      events: [{ type: 'contract-added' }, { type: 'incident-opened' }],
    });
  });
});
