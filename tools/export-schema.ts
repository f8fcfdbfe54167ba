import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { isCalendarDate } from '../src/entitlements/calendar-date.ts';
import { LedgerEventSchema } from '../src/ledger/events.ts';
import { EntrySchema } from '../src/store/entry.ts';
import { EXPORT_FORMAT, EXPORT_VERSION } from '../src/store/export-file.ts';

export const EXPORT_SCHEMA_FILE = 'docs/export-format.schema.json';

/**
 * The JSON Schema of an export file, made from the schemas that the product itself reads with. What JSON Schema
 * has no words for (that every character of an ID can be seen) is left to the product.
 */
export function exportSchema(): JsonSchema {
  const envelope = converted(
    v.object({
      format: v.literal(EXPORT_FORMAT),
      version: v.literal(EXPORT_VERSION),
      exportedAt: v.pipe(v.number(), v.integer()),
    }),
  );
  const items: JsonSchema = { anyOf: [...(converted(LedgerEventSchema).oneOf ?? []), ofNewerVersions()] };
  return {
    title: 'Partner Support Companion export',
    ...envelope,
    properties: { ...envelope.properties, events: { type: 'array', items } },
    required: [...(envelope.required ?? []), 'events'],
  };
}

/** An entry of a type that this version does not know: it is exported again as it came. */
function ofNewerVersions(): JsonSchema {
  const known = LedgerEventSchema.options.map(({ entries }) => entries.type.literal);
  const { type, properties, required } = converted(EntrySchema);
  return { type, properties, required, not: { properties: { type: { enum: known } } } };
}

function converted(schema: v.GenericSchema): JsonSchema {
  return toJsonSchema(schema, {
    typeMode: 'input',
    target: 'draft-2020-12',
    errorMode: 'ignore',
    ignoreActions: ['to_lower_case', 'transform', 'trim'],
    overrideAction: ({ valibotAction, jsonSchema }) => {
      const { type, requirement } = valibotAction as { type: string; requirement?: unknown };
      if (type !== 'check') return null;
      // The only other check is of IDs: at least one letter, digit or sign.
      return { ...jsonSchema, ...(requirement === isCalendarDate ? { format: 'date' } : { pattern: '\\S' }) };
    },
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(EXPORT_SCHEMA_FILE, `${JSON.stringify(exportSchema(), null, 2)}\n`);
}
