import * as v from 'valibot';

/**
 * How a rule set's benefits are used: the words in which its file says so. What each word means to a reader, the
 * texts and the links, stands in `guidance/routing`, which the compiler asks for every word.
 */

export const RuleNumberSchema = v.pipe(v.string(), v.regex(/^[RPD]\d+$/));
const Rules = v.array(RuleNumberSchema);

/** What a benefit or a plan can be used for: products on one's own servers, or cloud services (R2). */
const CoverageSchema = v.picklist(['on-premises', 'cloud']);
export type Coverage = v.InferOutput<typeof CoverageSchema>;
export const Covers = v.pipe(v.array(CoverageSchema), v.minLength(1));

/** Kinds of product that a problem can be with, less Partner Center, which needs no benefit (P16). */
const ProductSchema = v.picklist([
  'on-premises-current',
  'on-premises-previous',
  'on-premises-older',
  'azure',
  'microsoft-365',
  'dynamics-365-power-platform',
  'dynamics-finance-operations',
  'customer-azure',
  'customer-cloud',
]);
export type ProductId = v.InferOutput<typeof ProductSchema>;

/** What a company is to its customers in the CSP programme (R24, P11). */
const CSP_ROLE_IDS = ['direct-bill', 'indirect-provider', 'indirect-reseller', 'none'] as const;
export type CspRole = (typeof CSP_ROLE_IDS)[number];

/** Where requests are created. */
const PortalSchema = v.picklist([
  'engageCenter',
  'supportForBusiness',
  'supportForBusinessToday',
  'azure',
  'microsoft365',
  'powerPlatform',
  'lcs',
  'customers',
  'serviceRequests',
]);
export type RequestPortalId = v.InferOutput<typeof PortalSchema>;

/** What else a user must know on a way. */
const NoteSchema = v.picklist([
  'mainstream',
  'mainstream_later',
  'mainstream_or_tools',
  'any_account',
  'support_for_business',
  'own_tenant',
  'ids_not_asked_later',
  'gdap',
  'admin_agent',
  'csp_later',
  'non_production',
]);
export type WayNote = v.InferOutput<typeof NoteSchema>;

/** Why users with a role cannot go a way, whatever they hold. */
const BarSchema = v.picklist(['ask_indirect_provider', 'needs_csp']);
export type BarReason = v.InferOutput<typeof BarSchema>;

/** Why no user can. */
const NoWaySchema = v.picklist(['version_too_old', 'portal_takes_no_ids']);
export type NoWayReason = v.InferOutput<typeof NoWaySchema>;

const common = {
  rules: Rules,
  notes: v.optional(v.array(NoteSchema)),
  barred: v.optional(v.record(v.picklist(CSP_ROLE_IDS), BarSchema)),
};

/** Who pays for a problem with one kind of product, and in which portal. */
const WaySchema = v.variant('by', [
  /** An incident of a benefit that covers it (R2). */
  v.strictObject({
    ...common,
    by: v.literal('benefit'),
    portal: PortalSchema,
    /** The plan that CSP partners may choose here without a contract (R24). */
    cspPlan: v.optional(v.strictObject({ name: v.string(), rules: Rules })),
  }),
  /** The customer's entitlement, and none of the user's (R24, P17). */
  v.strictObject({
    ...common,
    by: v.literal('customer'),
    portal: PortalSchema,
    /** The plan to choose, if there is one. */
    planName: v.optional(v.string()),
  }),
  /** No benefit can be used; only a paid plan might help (R28, P22). */
  v.strictObject({ ...common, by: v.literal('nothing'), reason: NoWaySchema }),
]);

/** What the user does so that the IDs appear. */
const ActivationSchema = v.picklist(['activate', 'activate_within']);
export type Activation = v.InferOutput<typeof ActivationSchema>;

/** Where a portal shows the incidents remaining, and how to get there. */
const BalancePlaceSchema = v.picklist([
  'partner_center',
  'support_for_business',
  'support_for_business_today',
]);
export type BalancePlace = v.InferOutput<typeof BalancePlaceSchema>;

/** Support plans that can be bought. */
const PaidPlanSchema = v.strictObject({
  plan: v.picklist(['premier', 'advanced', 'unified', 'incident']),
  covers: Covers,
  /** Who can buy it; every role can where none is named. */
  roles: v.optional(v.array(v.picklist(CSP_ROLE_IDS))),
  rules: Rules,
});
export type PaidPlan = v.InferOutput<typeof PaidPlanSchema>['plan'];

/** What a user must be told who may have such incidents, or looks for them in vain. */
const HintSchema = v.picklist(['visual_studio']);

/** The part of a rule set that says how its benefits are used. */
export const usage = {
  /** Said where its benefit is chosen, and where nothing else covers a problem. */
  hint: v.optional(HintSchema),
  /** `null` where the IDs come with what was bought. */
  activation: v.nullable(v.strictObject({ step: ActivationSchema, rules: Rules })),
  /** `null` where no source says. */
  balancePlace: v.nullable(v.strictObject({ step: BalancePlaceSchema, rules: Rules })),
  /** Why the IDs are needed only once per account. */
  linkingRules: Rules,
  /** Why one association serves every benefit of an offer. */
  sharingRules: Rules,
  /** What its source says can be bought where no benefit covers a problem. */
  paidPlans: v.array(PaidPlanSchema),
  /** How each kind of product is handled. What is missing cannot be charged to this rule set. */
  ways: v.record(ProductSchema, WaySchema),
};
