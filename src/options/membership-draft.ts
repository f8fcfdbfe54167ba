import type { EventDraft, MembershipTerms } from '../ledger/events.ts';
import type { Membership } from '../ledger/subject.ts';
import { dayOrNone, type PeriodProblem, periodProblems } from '../ui/fields/period.ts';
import { offerChoiceOf, offerKey } from './offer-choices.ts';

/** A membership as it stands in the form: everything exactly as typed. */
export interface MembershipDraft {
  readonly label: string;
  /** An `offerKey`, or empty while none is chosen. */
  readonly offer: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export const emptyMembership: MembershipDraft = { label: '', offer: '', startsOn: '', endsOn: '' };

export interface MembershipProblems {
  readonly label?: 'empty' | 'too-long';
  readonly offer?: 'missing';
  readonly startsOn?: PeriodProblem;
  readonly endsOn?: PeriodProblem;
}

export function membershipDraftOf(membership: Membership): MembershipDraft {
  const { label, startsOn, endsOn } = membership;
  return { label, offer: offerKey(membership), startsOn: startsOn ?? '', endsOn: endsOn ?? '' };
}

export function membershipProblems(
  draft: MembershipDraft,
  stored: Membership | null,
  unparsableDates: ReadonlySet<string>,
): MembershipProblems {
  const label = draft.label.trim();
  return {
    ...(label === '' ? { label: 'empty' } : label.length > 200 ? { label: 'too-long' } : {}),
    ...(offerChoiceOf(draft.offer, stored) === null ? { offer: 'missing' } : {}),
    ...periodProblems(draft, unparsableDates),
  };
}

/** The terms of a draft without problems; `null` while no offer is chosen. */
export function membershipTermsOf(draft: MembershipDraft, stored: Membership | null): MembershipTerms | null {
  const choice = offerChoiceOf(draft.offer, stored);
  if (choice === null) return null;
  return {
    label: draft.label.trim(),
    ruleSet: choice.ruleSet,
    offer: choice.offer,
    competencyGroup: choice.competencyGroup,
    startsOn: dayOrNone(draft.startsOn),
    endsOn: dayOrNone(draft.endsOn),
  };
}

/** The events that turn the stored membership into this one: only what changed. */
export function membershipAmendmentOf(stored: Membership, terms: MembershipTerms): EventDraft[] {
  const { label, startsOn, endsOn, ruleSet, offer, competencyGroup } = terms;
  const choice = { ruleSet, offer, competencyGroup };
  const changes = {
    ...(label === stored.label ? {} : { label }),
    ...(startsOn === stored.startsOn ? {} : { startsOn }),
    ...(endsOn === stored.endsOn ? {} : { endsOn }),
    ...(offerKey(choice) === offerKey(stored) ? {} : choice),
  };
  return Object.keys(changes).length === 0
    ? []
    : [{ type: 'membership-amended', subject: stored.id, changes }];
}
