import { offersFor } from '../../guidance/filling/offers.ts';
import { warningsFor } from '../../guidance/filling/warnings.ts';
import { bestLocale } from '../../i18n/locales.ts';
import type { FillCard } from '../../messaging/fill-card.ts';
import type { fillingToBackground, RequestOf } from '../../messaging/protocol.ts';
import { browser } from '../../platform/browser.ts';
import { readAll } from '../../platform/storage.ts';
import { CHOSEN_LOCALE, SETTINGS } from '../../platform/storage-keys.ts';
import { composeFillCard } from './compose-fill-card.ts';
import { type FrameSurroundings, fillSituationOf } from './fill-situation.ts';

/** Fields × page × ledger → what is shown beside the fields; `null` where nothing is to be said. */
export async function offerIds(
  { context, typed, language }: RequestOf<(typeof fillingToBackground)['offer-ids']>,
  surroundings: FrameSurroundings,
): Promise<FillCard | null> {
  const situation = await fillSituationOf(context, surroundings);
  if (situation === null) return null;
  const offers = offersFor(situation);
  const warnings = warningsFor(typed, situation);
  if (offers.offers.length + offers.unusable.length + warnings.length === 0) return null;
  const { locale, theme } = await readAll({ locale: CHOSEN_LOCALE, theme: SETTINGS.theme });
  const best = bestLocale([locale, language, browser.i18n.getUILanguage()]);
  return composeFillCard(offers, warnings, best, theme === 'auto' ? null : theme);
}
