import { ruleSetOf } from '../../entitlements/grants.ts';
import type { RuleSet } from '../../entitlements/rule-set.ts';
import { programmes } from '../../entitlements/rulesets/index.ts';
import type { BarReason, CspRole, RequestPortalId } from '../../entitlements/ways.ts';
import { currentRuleSet } from '../memberships.ts';
import { namesIn, programmeNames } from '../names.ts';
import { isMicrosoftAccount } from './microsoft-account.ts';
import type { BenefitProduct, Way } from './product.ts';
import { type RequestPortal, requestPortals } from './request-portals.ts';
import type { Question } from './route.ts';
import { hasLapsed, notesLeft } from './support-phases.ts';

type Barred = Readonly<Partial<Record<CspRole, BarReason>>>;

/** How a rule set handles the product; `null` where it says nothing of it, or is not known to this version. */
export function wayOf(question: Question, product: BenefitProduct, ruleSet: string): Way | null {
  const known = ruleSetOf(ruleSet);
  return known === null ? null : wayIn(known, question, product, namesIn([known]));
}

/**
 * How the user's membership handles the product. Without one, the newest programme counts: a user who asks today
 * most likely holds today's benefits. It is spoken of by its names and by older ones then (P2).
 */
export function wayOfMembership(question: Question, product: BenefitProduct): Way {
  const { ledger, today } = question;
  const own = currentRuleSet(ledger, today);
  const ruleSet = (own === null ? null : ruleSetOf(own)) ?? programmes[0];
  const way = ruleSet && wayIn(ruleSet, question, product, programmeNames(ledger, today));
  if (!way) throw new Error(`No programme says how ${product.id} is handled`);
  return way;
}

function wayIn(
  ruleSet: RuleSet,
  question: Question,
  { id, covers }: BenefitProduct,
  names: Way['names'],
): Way | null {
  const data = ruleSet.ways[id];
  if (data === undefined) return null;
  const { rules, notes = [], barred = {} } = data;
  const common = {
    ...{ ruleSet, names, covers, rules },
    notes: notesLeft(notes, question.version),
    bar: barFor(barred, question.csp),
  };
  if (hasLapsed(notes, question.version)) return { ...common, by: 'nothing', reason: 'mainstream_ended' };
  switch (data.by) {
    case 'benefit':
      return {
        ...common,
        by: 'benefit',
        portal: portalFor(data.portal, question),
        cspPlan: data.cspPlan ?? null,
      };
    case 'customer':
      return {
        ...common,
        by: 'customer',
        portal: portalFor(data.portal, question),
        planName: data.planName ?? null,
      };
    case 'nothing':
      return { ...common, by: 'nothing', reason: data.reason };
  }
}

function barFor(barred: Barred, csp: Question['csp']): Way['bar'] {
  if (csp !== null) return barred[csp] ?? null;
  return Object.keys(barred).length > 0 ? 'role_unknown' : null;
}

/** Engage Center may not take a Microsoft account, and Support for Business does (P39). */
function portalFor(id: RequestPortalId, { account }: Question): RequestPortal {
  return requestPortals[
    id === 'engageCenter' && isMicrosoftAccount(account) ? 'supportForBusinessForMicrosoftAccount' : id
  ];
}
