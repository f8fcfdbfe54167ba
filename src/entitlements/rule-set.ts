import * as v from 'valibot';
import { Covers, RuleNumberSchema as RuleNumber, usage } from './ways.ts';

/**
 * A dated rule set: what the offers of a programme grant, and how that is used. Rule sets are data (`rulesets/`),
 * and this is their schema: a new one needs a file there and no code.
 */

/** A number of incidents, or no limit. */
export const QuantitySchema = v.union([
  v.pipe(v.number(), v.integer(), v.minValue(0)),
  v.literal('unlimited'),
]);
export type Quantity = v.InferOutput<typeof QuantitySchema>;

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));
const Named = { id: Id, name: v.string(), aliases: v.optional(v.array(v.string()), []) };

const BenefitSchema = v.strictObject({
  ...Named,
  /** Several where one pool of incidents pays for all of them (P33). */
  covers: Covers,
  /** `false` for what has neither Access ID nor Contract ID (P32). */
  hasIds: v.optional(v.literal(false)),
  rules: v.array(RuleNumber),
});
const OfferSchema = v.strictObject({ ...Named, rules: v.array(RuleNumber) });
const CompetencySchema = v.strictObject({ ...Named, group: Id, rules: v.array(RuleNumber) });

const GrantSchema = v.strictObject({
  offer: Id,
  benefit: Id,
  /** The group of competencies this row holds for; absent if the competency makes no difference. */
  competencyGroup: v.optional(Id),
  /** Incidents granted a year. */
  incidents: QuantitySchema,
  /** What portals call a contract of this grant. */
  contractNames: v.optional(v.array(v.string()), []),
  rules: v.array(RuleNumber),
});

/**
 * What a rule set is about: a partner programme with its memberships; a subscription that has incidents beside any
 * programme (P33); or support that is bought, whose terms are in the user's own contract (P22).
 */
const KindSchema = v.picklist(['programme', 'subscription', 'paid']);

/** Which rules say what adds up if several offers are held at once. Of one row of the table, one counts (P3, D6). */
const StackingSchema = v.strictObject({ rules: v.array(RuleNumber) });

export const RuleSetSchema = v.strictObject({
  id: Id,
  kind: KindSchema,
  programme: v.string(),
  /** The day its source is dated. */
  asOf: v.string(),
  /** True for second-hand facts, which are shown with "as reported, check Partner Center". */
  asReported: v.boolean(),
  /** What Partner Center calls the page that shows the IDs; another page's address, if they are shown elsewhere. */
  benefitsPage: v.string(),
  benefits: v.array(BenefitSchema),
  offers: v.array(OfferSchema),
  /** Groups of competencies that decide the grant, in the order in which a form lists them. */
  competencyGroups: v.array(v.strictObject({ ...Named, rules: v.array(RuleNumber) })),
  competencies: v.array(CompetencySchema),
  grants: v.array(GrantSchema),
  stacking: StackingSchema,
  ...usage,
});

export type RuleSetData = v.InferInput<typeof RuleSetSchema>;
export type RuleSet = v.InferOutput<typeof RuleSetSchema>;
export type Benefit = RuleSet['benefits'][number];
export type Offer = RuleSet['offers'][number];
export type Grant = RuleSet['grants'][number];
