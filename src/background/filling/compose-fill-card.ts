import type { Offers, Unusable } from '../../guidance/filling/offers.ts';
import type { FillWarning } from '../../guidance/filling/warnings.ts';
import { translatorFor } from '../../i18n/all-locales.ts';
import type { BackgroundKey, FillKey } from '../../i18n/bundles.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { FillCard } from '../../messaging/fill-card.ts';

/** A list longer than this is searched in the popup. */
const MOST_OFFERS = 12;
const MOST_UNUSABLE = 3;

/** Puts offers and warnings into words. */
export function composeFillCard(
  { offers, unusable }: Offers,
  warnings: readonly FillWarning[],
  locale: Locale,
  theme: FillCard['theme'],
): FillCard {
  const words = translatorFor(locale);
  return {
    language: locale,
    direction: words.direction,
    theme,
    title: words.text('fill_title'),
    offers: offers.slice(0, MOST_OFFERS).map(({ contract: { id, label }, linked }) => ({
      contract: id,
      fill: words.text('fill_offer', { label }),
      replace: words.text('fill_replace', { label }),
      note: linked === null ? null : words.text(LINKED[linked], { label }),
      done: words.text('fill_done', { label }),
    })),
    more: words.text('fill_more'),
    unusable: unusable
      .slice(0, MOST_UNUSABLE)
      .map(({ contract: { label }, reason }) => words.text(UNUSABLE[reason], { label })),
    warnings: warnings.map((warning) => warningText(warning, words)),
    asks: words.text('fill_asks'),
    again: words.text('fill_again'),
    failed: words.text('fill_failed'),
    close: words.text('card_close'),
  };
}

const LINKED = { itself: 'fill_linked', shared: 'fill_shared' } as const;

const UNUSABLE: Readonly<Record<Unusable['reason'], FillKey>> = {
  ended: 'fill_ended',
  'used-up': 'fill_used_up',
  'not-started': 'fill_not_started',
  'not-here': 'fill_not_here',
};

const WARNINGS = {
  swapped: 'fill_swapped',
  ended: 'fill_ended',
  'used-up': 'fill_used_up',
  linked: 'fill_linked',
  shared: 'fill_shared',
} as const;
const SLIPS = { accessId: 'fill_access', contractId: 'fill_contract' } as const;

function warningText(warning: FillWarning, words: Translator<BackgroundKey>): string {
  const { label } = warning.contract;
  if (warning.kind === 'two-contracts') {
    return words.text('fill_two_contracts', { label, other: warning.other.label });
  }
  if (warning.kind === 'slip') return words.text(`${SLIPS[warning.id]}_${warning.slip}`, { label });
  return words.text(WARNINGS[warning.kind], { label });
}
