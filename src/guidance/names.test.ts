import { describe, expect, it } from 'vitest';
import { contract, ledgerWith, membershipAdded } from '../../test/builders.ts';
import { emptyLedger } from '../ledger/ledger.ts';
import { programmeNames } from './names.ts';

/** A day on which the memberships of these tests run. */
const DAY = '2026-11-24';

const IN_2021 = {
  cloudBenefit: 'Signature Cloud Support',
  onPremisesBenefit: 'Microsoft Product Support',
  benefitsPage: { text: 'portal_benefits_page_of_2021' },
};
const IN_2026 = {
  cloudBenefit: 'Partner Cloud Support',
  onPremisesBenefit: 'Partner On-premises Support',
  benefitsPage: { text: 'portal_benefits_page_today' },
};
const BOTH = {
  cloudBenefit: 'Partner Cloud Support (Signature Cloud Support)',
  onPremisesBenefit: 'Partner On-premises Support (Microsoft Product Support)',
  benefitsPage: { text: 'portal_benefits_page' },
};
const today = { ruleSet: 'maicpp-2026', offer: 'success-core', competencyGroup: null };
const NEXT_YEAR = { startsOn: '2027-01-01', endsOn: '2027-12-31' };

describe('the names a user reads', () => {
  it.each([
    ['R2 the names of 2021 for a membership of 2021', ledgerWith(membershipAdded()), IN_2021],
    ['P2 today’s names for a membership of today', ledgerWith(membershipAdded(today)), IN_2026],
    ['P2 today’s names with the former ones in brackets, where nothing is stored', emptyLedger, BOTH],
    [
      'P2 both names for a membership of a programme that this version does not know',
      ledgerWith(membershipAdded({ ruleSet: 'maicpp-2031' })),
      BOTH,
    ],
    [
      'P2 the names of the membership, whatever programme a contract is of',
      ledgerWith(membershipAdded(today), contract({ ruleSet: 'mpn-2021' })),
      IN_2026,
    ],
    [
      'R2 the names of the membership that runs, though the next one is stored already',
      ledgerWith(membershipAdded(), membershipAdded({ ...today, ...NEXT_YEAR, subject: 'next' })),
      IN_2021,
    ],
    [
      'R2 the names of the membership that ran last, where none runs',
      ledgerWith(
        membershipAdded({ startsOn: '2025-01-01', endsOn: '2025-12-31' }),
        membershipAdded({ ...today, startsOn: '2024-01-01', endsOn: '2024-12-31', subject: 'former' }),
      ),
      IN_2021,
    ],
  ])('%s', (_, ledger, names) => {
    expect(programmeNames(ledger, DAY)).toEqual(names);
  });

  it('are both if only a contract is stored, because the membership decides', () => {
    expect(programmeNames(ledgerWith(contract({ ruleSet: 'mpn-2021' })), DAY)).toEqual(BOTH);
  });
});
