import * as v from 'valibot';
import type { OptionsKey } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';
import type { EventDraft, MembershipDetails } from '../ledger/events.ts';
import type { Membership } from '../ledger/subject.ts';
import { choiceField, isInOrder, labelField, periodFields } from '../ui/fields/form-schema.ts';
import { offerChoices } from './offer-choices.ts';

/** A membership as it stands in the form: everything exactly as typed. */
export interface MembershipDraft {
  readonly label: string;
  /** A key of `offerChoices`, or empty while none is chosen. */
  readonly offer: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export const emptyMembership: MembershipDraft = { label: '', offer: '', startsOn: '', endsOn: '' };

export function membershipDraftOf(membership: Membership): MembershipDraft {
  const { label, startsOn, endsOn } = membership;
  return { label, offer: offerChoices.keyOf(membership), startsOn: startsOn ?? '', endsOn: endsOn ?? '' };
}

/**
 * A membership's draft, and the terms it comes to.
 *
 * @param stored the membership being edited; `null` for a new one
 */
export function membershipSchema(t: Translator<OptionsKey>, stored: Membership | null) {
  return v.pipe(
    v.object({
      label: labelField(t, 'form_problem_membership_label'),
      offer: choiceField((key) => offerChoices.find(key, stored), t.text('form_problem_offer')),
      ...periodFields(t),
    }),
    v.forward(v.partialCheck([['startsOn'], ['endsOn']], isInOrder, t.text('form_problem_period')), [
      'endsOn',
    ]),
    v.transform(
      ({ offer: { ruleSet, offer, competencyGroup }, ...terms }): MembershipDetails => ({
        ...terms,
        ruleSet,
        offer,
        competencyGroup,
      }),
    ),
  );
}

/** The events that turn the stored membership into this one: only what changed. */
export function membershipAmendmentOf(stored: Membership, terms: MembershipDetails): EventDraft[] {
  const { label, startsOn, endsOn, ruleSet, offer, competencyGroup } = terms;
  const choice = { ruleSet, offer, competencyGroup };
  const changes = {
    ...(label === stored.label ? {} : { label }),
    ...(startsOn === stored.startsOn ? {} : { startsOn }),
    ...(endsOn === stored.endsOn ? {} : { endsOn }),
    ...(offerChoices.keyOf(choice) === offerChoices.keyOf(stored) ? {} : choice),
  };
  return Object.keys(changes).length === 0
    ? []
    : [{ type: 'membership-amended', subject: stored.id, changes }];
}
