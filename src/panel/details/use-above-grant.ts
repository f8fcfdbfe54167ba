import { useState } from 'preact/hooks';
import type { Quantity } from '../../entitlements/rule-set.ts';
import { isAbove } from '../../guidance/page-offers/above-grant.ts';
import type { Contract } from '../../ledger/subject.ts';
import { useTranslator } from '../use-app.ts';

/**
 * Asks once before a reading above the grant is recorded: a portal may show so many, but a wrong key is more likely
 * (D4).
 */
export function useAboveGrant({ balance }: Contract) {
  const t = useTranslator();
  const [asked, setAsked] = useState<Quantity | null>(null);
  const granted = balance.granted?.incidents ?? null;
  return {
    /** What is asked; `null` while nothing is. */
    question:
      asked === null || typeof granted !== 'number' ? null : t.text('panel_page_above_grant', { granted }),
    /** Whether it has to be asked about this figure first. */
    asks: (remaining: Quantity): boolean => {
      if (asked === remaining || !isAbove(remaining, granted)) return false;
      setAsked(remaining);
      return true;
    },
    forget: () => setAsked(null),
  };
}
