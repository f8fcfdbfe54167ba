import { ruleSetOf } from '../entitlements/grants.ts';
import type { PanelKey } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';
import { ChoiceField } from '../ui/fields/choice-field.tsx';
import type { FieldMark } from '../ui/fields/field.tsx';
import { benefitNameOf, offerNameOf } from '../words/entitlement-names.ts';
import { type BenefitChoice, benefitChoices, type ListedBenefit } from './benefit-choices.ts';
import { useTranslator } from './use-app.ts';

interface Props {
  /** What the contract being edited has. */
  readonly stored: BenefitChoice | null;
  readonly value: string;
  readonly onValue: (key: string) => void;
  readonly problem?: string | undefined;
  readonly marks?: readonly FieldMark[];
}

/** One question for programme, benefit, offer and competency: the rows of the entitlement tables. */
export function BenefitField(props: Props) {
  const t = useTranslator();
  return (
    <ChoiceField
      {...props}
      choices={benefitChoices}
      label={t.text('form_benefit')}
      name="benefit"
      prompt={t.text('form_benefit_choose')}
      textOf={(listed) => listedText(t, listed)}
      unlistedText={(stored) => nameWithOffer(t, stored)}
      unlistedTitle={t.text('form_benefit_unknown_title')}
      hintOf={({ ruleSet }) => hintText(t, ruleSet)}
    />
  );
}

/** What must be known before such a contract is stored. */
function hintText(t: Translator<PanelKey>, ruleSet: string): string | null {
  const hint = ruleSetOf(ruleSet)?.hint;
  return hint === undefined ? null : t.text(`form_note_${hint}`);
}

function listedText(t: Translator<PanelKey>, listed: ListedBenefit): string {
  if (listed.offer === null && !listed.isGranted) return benefitNameOf(listed);
  if (listed.offer === null) return t.text('form_offer_not_known', { benefit: benefitNameOf(listed) });
  const name = nameWithOffer(t, listed);
  if (listed.incidents === null) return name;
  return listed.incidents === 'unlimited'
    ? t.text('form_incidents_unlimited', { name })
    : t.plural('form_incidents', listed.incidents, { name });
}

function nameWithOffer(t: Translator<PanelKey>, choice: BenefitChoice): string {
  const offer = offerNameOf(t, choice);
  return offer === null ? benefitNameOf(choice) : `${benefitNameOf(choice)}: ${offer}`;
}
