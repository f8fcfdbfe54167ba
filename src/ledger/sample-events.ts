import { type CalendarDate, calendarDateAt } from '../entitlements/calendar-date.ts';
import type { RuleSet } from '../entitlements/rule-set.ts';
import { programmes } from '../entitlements/rulesets/index.ts';
import type { Coverage } from '../entitlements/ways.ts';
import type { ContractDetails, EventDraft } from './events.ts';
import { SAMPLE_PREFIX } from './samples.ts';

const DAY = 86_400_000;

/**
 * The made-up contracts.
 *
 * @param now UTC milliseconds; the contracts run around it
 */
export function sampleEvents(now: number): EventDraft[] {
  const day = (days: number): CalendarDate => calendarDateAt(now + days * DAY);
  const cloud = `${SAMPLE_PREFIX}cloud`;
  const onPremises = `${SAMPLE_PREFIX}on-premises`;
  const ended = `${SAMPLE_PREFIX}ended`;
  const [newest, former = newest] = programmes;
  if (newest === undefined || former === undefined) return [];
  const logged = (subject: string, daysAgo: number, portal: string, request: string, note: string) => ({
    type: 'incident-opened' as const,
    subject,
    portal,
    request,
    note,
    happenedAt: now - daysAgo * DAY,
  });
  return [
    {
      type: 'contract-added',
      subject: cloud,
      label: 'Fabrikam Cloud Support',
      ...grantIn(newest, 'cloud'),
      accessId: '0004417263',
      contractId: 'C-20-118834',
      startsOn: day(-251),
      endsOn: day(114),
      incidentsGranted: null,
    },
    { type: 'account-linked', subject: cloud, account: 'mia@fabrikam.example' },
    { type: 'contract-starred', subject: cloud, isStarred: true },
    logged(cloud, 96, 'azure', '2608220030001841', 'VPN gateway drops every night'),
    logged(cloud, 41, 'azure', '2610160030004462', 'AKS upgrade stuck'),
    {
      type: 'balance-observed',
      subject: cloud,
      remaining: 48,
      source: 'partner-center',
      happenedAt: now - 23 * DAY,
    },
    logged(cloud, 6, 'azure', '2611200030000907', 'Key Vault throttling'),
    {
      type: 'contract-added',
      subject: onPremises,
      label: 'Fabrikam On-premises 20',
      ...grantIn(newest, 'on-premises'),
      accessId: '0007781520',
      contractId: 'C-20-559102',
      startsOn: day(-346),
      endsOn: day(19),
      incidentsGranted: 20,
    },
    logged(onPremises, 60, 'support-for-business', '2609270010002210', 'SQL Server failover'),
    {
      type: 'contract-added',
      subject: ended,
      label: 'Gold on-premises, last year',
      ...grantIn(former, 'on-premises'),
      accessId: '0001220458',
      contractId: 'C-19-300417',
      startsOn: day(-711),
      endsOn: day(-346),
      incidentsGranted: null,
    },
  ];
}

/** The largest numbered grant of a rule set for such products. */
function grantIn(
  { id, benefits, grants }: RuleSet,
  covers: Coverage,
): Pick<ContractDetails, 'ruleSet' | 'benefit' | 'offer' | 'competencyGroup'> {
  const fitting = benefits.filter((benefit) => benefit.covers.includes(covers));
  const numberOf = ({ incidents }: RuleSet['grants'][number]) => (incidents === 'unlimited' ? 0 : incidents);
  const [largest] = grants
    .filter(({ benefit }) => fitting.some((each) => each.id === benefit))
    .sort((one, other) => numberOf(other) - numberOf(one));
  return {
    ruleSet: id,
    benefit: largest?.benefit ?? fitting[0]?.id ?? '',
    offer: largest?.offer ?? null,
    competencyGroup: largest?.competencyGroup ?? null,
  };
}
