import * as v from 'valibot';

/**
 * A dated rule set: what a programme's membership offers grant. Rule sets are data (`rulesets/`), and this is
 * their schema: a new one needs a file there and no code.
 */

/** A number of incidents, or no limit. */
export const QuantitySchema = v.union([
  v.pipe(v.number(), v.integer(), v.minValue(0)),
  v.literal('unlimited'),
]);
export type Quantity = v.InferOutput<typeof QuantitySchema>;

/** What a benefit can be used for: products on one's own servers, or cloud services (R2). */
const CoverageSchema = v.picklist(['on-premises', 'cloud']);
export type Coverage = v.InferOutput<typeof CoverageSchema>;

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));
const RuleNumber = v.pipe(v.string(), v.regex(/^[RPD]\d+$/));
const Named = { id: Id, name: v.string(), aliases: v.optional(v.array(v.string()), []) };

const BenefitSchema = v.strictObject({ ...Named, covers: CoverageSchema, rules: v.array(RuleNumber) });
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
 * What adds up if several memberships are held at once. Different offers always do. Of the same offer, either
 * only one counts (`offer`, P3), or each competency grants by itself (`competency`, R4).
 */
const StackingSchema = v.strictObject({
  each: v.picklist(['offer', 'competency']),
  rules: v.array(RuleNumber),
});

export const RuleSetSchema = v.strictObject({
  id: Id,
  programme: v.string(),
  /** The day its source is dated. */
  asOf: v.string(),
  /** True for second-hand facts, which are shown with "as reported, check Partner Center". */
  asReported: v.boolean(),
  /** What Partner Center calls the page that shows the IDs. */
  benefitsPage: v.string(),
  benefits: v.array(BenefitSchema),
  offers: v.array(OfferSchema),
  /** Groups of competencies that decide the grant, in the order in which a form lists them. */
  competencyGroups: v.array(v.strictObject({ ...Named, rules: v.array(RuleNumber) })),
  competencies: v.array(CompetencySchema),
  grants: v.array(GrantSchema),
  stacking: StackingSchema,
});

export type RuleSetData = v.InferInput<typeof RuleSetSchema>;
export type RuleSet = v.InferOutput<typeof RuleSetSchema>;
export type Benefit = RuleSet['benefits'][number];
export type Offer = RuleSet['offers'][number];
export type Grant = RuleSet['grants'][number];
