import type { Step, Verdict } from '../../guidance/verdict.ts';
import { translatorFor } from '../../i18n/all-locales.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Inline } from '../../i18n/translator.ts';
import type { HintCard } from '../../messaging/hint-card.ts';
import { paragraphsOf, titleOf } from '../cards/compose-card.ts';
import { linkOn } from '../cards/links.ts';

/** A message or a hint on a page, and what it means. */
export interface Finding {
  readonly id: string;
  readonly isMessage: boolean;
  readonly verdict: Verdict;
  /** The signed-in account, where a link to it may be recorded. */
  readonly account: string | null;
  /** What the user says of an unknown error. */
  readonly explanation: string | null;
}

/** Puts a message or a hint into words. */
export function composeHint(
  { id, isMessage, verdict, account, explanation }: Finding,
  locale: Locale,
  pageAddress: string,
): HintCard {
  const words = translatorFor(locale);
  const paragraph = ({ key, params, link }: Step): Inline[] =>
    words.rich(key, params, link === undefined ? undefined : linkOn(link, pageAddress));
  const { linkToRecord } = verdict;
  return {
    kind: id,
    isMessage,
    verdict: verdict.kind,
    title: titleOf(words, verdict, explanation),
    text: explanation === null ? verdict.text.map(paragraph) : paragraphsOf(explanation),
    steps: verdict.steps.map(paragraph),
    rules: verdict.rules.map((rule) => ({ id: rule, text: words.template(`rule_${rule}`) })),
    link:
      linkToRecord === undefined || account === null
        ? null
        : { contract: linkToRecord, account, text: words.text('card_record_link') },
  };
}
