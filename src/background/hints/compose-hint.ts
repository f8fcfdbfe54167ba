import type { HintVerdict } from '../../guidance/hints/index.ts';
import type { Step } from '../../guidance/verdict.ts';
import { translatorFor } from '../../i18n/all-locales.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Inline } from '../../i18n/translator.ts';
import type { HintCard } from '../../messaging/hint-card.ts';
import { linkOn } from '../cards/links.ts';

/** Puts a hint into words. */
export function composeHint({ id, verdict }: HintVerdict, locale: Locale, pageAddress: string): HintCard {
  const words = translatorFor(locale);
  const paragraph = ({ key, params, link }: Step): Inline[] =>
    words.rich(key, params, link === undefined ? undefined : linkOn(link, pageAddress));
  return {
    kind: id,
    verdict: verdict.kind,
    title: words.text(verdict.title.key, verdict.title.params),
    text: verdict.text.map(paragraph),
    steps: verdict.steps.map(paragraph),
    rules: verdict.rules.map((rule) => ({ id: rule, text: words.template(`rule_${rule}`) })),
  };
}
