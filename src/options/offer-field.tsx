import { ruleSets } from '../entitlements/rulesets/index.ts';
import type { OptionsKey } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';
import { SelectField } from '../ui/fields/select-field.tsx';
import { offerNameOf } from '../words/entitlement-names.ts';
import { type ListedOffer, type OfferChoice, offerKey, offersOf } from './offer-choices.ts';
import { useTranslator } from './use-app.ts';

const listedKeys = new Set(ruleSets.flatMap(offersOf).map(offerKey));

interface Props {
  /** What the membership being edited has, which need not be in any rule set. */
  readonly stored: OfferChoice | null;
  readonly value: string;
  readonly onValue: (key: string) => void;
  readonly missing: boolean;
}

export function OfferField({ stored, value, onValue, missing }: Props) {
  const t = useTranslator();
  const unlisted = stored !== null && !listedKeys.has(offerKey(stored)) ? stored : null;
  const asReported = ruleSets.find(({ id }) => value.startsWith(`["${id}"`))?.asReported === true;
  return (
    <SelectField
      label={t.text('options_membership_offer')}
      name="offer"
      value={value}
      onValue={onValue}
      problem={missing ? t.text('form_problem_offer') : undefined}
      hint={asReported ? t.text('common_as_reported') : undefined}
    >
      <option value="">{t.text('options_membership_offer_choose')}</option>
      {unlisted !== null && <option value={offerKey(unlisted)}>{offerNameOf(t, unlisted)}</option>}
      {ruleSets.map((ruleSet) => (
        <optgroup key={ruleSet.id} label={ruleSet.programme}>
          {offersOf(ruleSet).map((choice) => (
            <option key={offerKey(choice)} value={offerKey(choice)}>
              {offerText(t, choice)}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  );
}

function offerText(t: Translator<OptionsKey>, choice: ListedOffer): string {
  const offer = offerNameOf(t, choice) ?? choice.offer;
  return choice.groupNotKnown ? t.text('form_offer_group_not_known', { offer }) : offer;
}
