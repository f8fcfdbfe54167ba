import { calendarDateAt } from '../../entitlements/calendar-date.ts';
import { judges, type MessageId } from '../../guidance/catalogue/index.ts';
import { NO_PLANS, type PlansOnPage, type Verdict } from '../../guidance/verdict.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Place } from './place.ts';

/** What a message means at its place today. Only where it is about a support plan, those around it are read. */
export async function verdictAt(
  message: MessageId,
  place: Place,
  ledger: Ledger,
  readPlans: () => Promise<PlansOnPage>,
): Promise<Verdict> {
  const { isAboutPlan, verdictOn } = judges[message];
  const plans = isAboutPlan ? await readPlans() : NO_PLANS;
  return verdictOn({ ...place, plans, today: calendarDateAt(Date.now()), ledger });
}
