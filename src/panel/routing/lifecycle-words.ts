import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import type { InstalledVersion } from '../../guidance/routing/product-search/installed-products.ts';
import { phaseOn } from '../../guidance/routing/product-search/known-products.ts';
import type { PanelKey } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';

/** How far the vendor's support of a version has come, what decides first. */
export function lifecycleWords(
  t: Translator<PanelKey>,
  version: InstalledVersion,
  today: CalendarDate,
): readonly [string, ...string[]] {
  const { hasPhases, mainstreamEndsOn, endsOn } = version;
  const on = (key: PanelKey, date: CalendarDate) => t.text(key, { date: { date } });
  const phase = phaseOn(version, today);
  if (phase === 'ended' && endsOn !== null) return [on('routing_support_ended', endsOn)];
  if (!hasPhases)
    return [endsOn === null ? t.text('routing_supported_updated') : on('routing_supported_until', endsOn)];
  const further =
    endsOn !== null && endsOn !== mainstreamEndsOn ? [on('routing_extended_until', endsOn)] : [];
  if (mainstreamEndsOn === null) return [t.text('routing_support_unknown'), ...further];
  return [
    on(phase === 'mainstream' ? 'routing_mainstream_until' : 'routing_mainstream_ended', mainstreamEndsOn),
    ...further,
  ];
}
