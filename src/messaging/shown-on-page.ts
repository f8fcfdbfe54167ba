import * as v from 'valibot';
import { isCalendarDate } from '../entitlements/calendar-date.ts';
import { LONGEST_ID } from '../entitlements/ids.ts';
import { HIGHEST_CODE } from '../guidance/plan-code.ts';
import { LONGEST_LABEL } from '../ledger/limits.ts';

/**
 * What a frame's page shows of benefits, contracts and fields. It holds IDs, so it goes from a frame to the
 * extension and never the other way.
 */
const NameSchema = v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_LABEL)));
/** Counted in code points: an ID of 64 of them can have 128 units. */
const IdSchema = v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(2 * LONGEST_ID)));
const DateSchema = v.nullable(v.pipe(v.string(), v.check(isCalendarDate)));
const CountSchema = v.nullable(
  v.union([v.pipe(v.number(), v.integer(), v.minValue(0)), v.literal('unlimited')]),
);
/** What decided between day and month of a date, where the page does not prove it. */
const DateOrderSchema = v.exactOptional(
  v.picklist(['from-the-period', 'from-the-language', 'from-the-address']),
);
const FieldSchema = v.nullable(v.object({ typed: IdSchema }));
/** More than any page has; a page that has more was made to have them. */
const MOST = 200;

const ContractSchema = v.object({
  name: NameSchema,
  contractId: IdSchema,
  startsOn: DateSchema,
  endsOn: DateSchema,
  incidentsRemaining: CountSchema,
  dateOrder: DateOrderSchema,
  available: v.exactOptional(v.literal(false)),
});
const ContractsSchema = v.pipe(v.array(ContractSchema), v.maxLength(MOST));

/** What a page shows around a message about a support plan: its code, the plan in whose block it stands, and all. */
export const PlansOnPageSchema = v.object({
  code: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(HIGHEST_CODE))),
  beside: v.nullable(ContractSchema),
  listed: ContractsSchema,
});

export const ShownOnPageSchema = v.object({
  benefits: v.pipe(
    v.array(
      v.object({
        name: NameSchema,
        accessId: IdSchema,
        contractId: IdSchema,
        activated: v.boolean(),
        incidentsRemaining: CountSchema,
        endsOn: DateSchema,
        dateOrder: DateOrderSchema,
      }),
    ),
    v.maxLength(MOST),
  ),
  contracts: ContractsSchema,
  idFields: v.object({ accessId: FieldSchema, contractId: FieldSchema }),
});

export type ShownOnPage = v.InferOutput<typeof ShownOnPageSchema>;
