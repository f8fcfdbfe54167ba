import { ruleSets } from '../../entitlements/rulesets/index.ts';
import type { PanelKey } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { benefitNameOf, offerNameOf } from '../../words/entitlement-names.ts';
import { useTranslator } from '../use-app.ts';
import { type BenefitChoice, choiceKey, choicesOf, type ListedChoice } from './benefit-choices.ts';

const listedKeys = new Set(ruleSets.flatMap(choicesOf).map(choiceKey));

interface Props {
  /** What the contract being edited has, which need not be in any rule set. */
  readonly stored: BenefitChoice | null;
  readonly value: string;
  readonly onValue: (key: string) => void;
  readonly missing: boolean;
}

/** One question for programme, benefit, offer and competency: the rows of the entitlement tables. */
export function BenefitField({ stored, value, onValue, missing }: Props) {
  const t = useTranslator();
  const unlisted = stored !== null && !listedKeys.has(choiceKey(stored)) ? stored : null;
  const asReported = ruleSets.find(({ id }) => value.startsWith(`["${id}"`))?.asReported === true;
  return (
    <SelectField
      label={t.text('form_benefit')}
      name="benefit"
      value={value}
      onValue={onValue}
      problem={missing ? t.text('form_problem_benefit') : undefined}
      hint={asReported ? t.text('common_as_reported') : undefined}
    >
      <option value="">{t.text('form_benefit_choose')}</option>
      {unlisted !== null && (
        <optgroup label={t.text('form_benefit_unknown_title')}>
          <option value={choiceKey(unlisted)}>{nameWithOffer(t, unlisted)}</option>
        </optgroup>
      )}
      {ruleSets.map((ruleSet) => (
        <optgroup key={ruleSet.id} label={ruleSet.programme}>
          {choicesOf(ruleSet).map((choice) => (
            <option key={choiceKey(choice)} value={choiceKey(choice)}>
              {choiceText(t, choice)}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  );
}

function choiceText(t: Translator<PanelKey>, choice: ListedChoice): string {
  if (choice.offer === null) return t.text('form_offer_not_known', { benefit: benefitNameOf(choice) });
  const name = nameWithOffer(t, choice);
  if (choice.incidents === null) return name;
  return choice.incidents === 'unlimited'
    ? t.text('form_incidents_unlimited', { name })
    : t.plural('form_incidents', choice.incidents, { name });
}

function nameWithOffer(t: Translator<PanelKey>, choice: BenefitChoice): string {
  const offer = offerNameOf(t, choice);
  return offer === null ? benefitNameOf(choice) : `${benefitNameOf(choice)}: ${offer}`;
}
