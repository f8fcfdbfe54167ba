import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { LedgerEventSchema } from '../src/entitlements/events.ts';
import { EXPORT_FORMAT, EXPORT_VERSION } from '../src/store/export-file.ts';

export const EXPORT_SCHEMA_FILE = 'docs/export-format.schema.json';

/**
 * The JSON Schema of an export file, made from the schemas that the product itself reads with. What JSON Schema
 * has no words for (that a date exists, that an ID can be seen) is left to the product.
 */
export function exportSchema(): string {
  const file = v.object({
    format: v.literal(EXPORT_FORMAT),
    version: v.literal(EXPORT_VERSION),
    exportedAt: v.pipe(v.number(), v.integer()),
    events: v.array(LedgerEventSchema),
  });
  const schema = toJsonSchema(file, {
    typeMode: 'input',
    target: 'draft-2020-12',
    errorMode: 'ignore',
    ignoreActions: ['check', 'to_lower_case', 'trim'],
  });
  return `${JSON.stringify({ title: 'Partner Support Companion export', ...schema }, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(EXPORT_SCHEMA_FILE, exportSchema());
}
