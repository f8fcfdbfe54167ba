import type { OptionsKey } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Membership } from '../ledger/subject.ts';
import { ChoiceField } from '../ui/fields/choice-field.tsx';
import { offerNameOf } from '../words/entitlement-names.ts';
import { type ListedOffer, offerChoices } from './offer-choices.ts';
import { useTranslator } from './use-app.ts';

interface Props {
  /** The membership being edited. */
  readonly stored: Membership | null;
  readonly value: string;
  readonly onValue: (key: string) => void;
  readonly problem?: string | undefined;
}

export function OfferField(props: Props) {
  const t = useTranslator();
  return (
    <ChoiceField
      {...props}
      choices={offerChoices}
      label={t.text('options_membership_offer')}
      name="offer"
      prompt={t.text('options_membership_offer_choose')}
      textOf={(listed) => listedText(t, listed)}
      unlistedText={(stored) => offerNameOf(t, stored) ?? ''}
    />
  );
}

function listedText(t: Translator<OptionsKey>, listed: ListedOffer): string {
  const offer = offerNameOf(t, listed) ?? listed.offer;
  return listed.groupNotKnown ? t.text('form_offer_group_not_known', { offer }) : offer;
}
