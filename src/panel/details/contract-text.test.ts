import { describe, expect, it } from 'vitest';
import { contractAdded, SIGNATURE_TERMS } from '../../../test/builders.ts';
import { everyTextIn } from '../../../test/translators.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { fold } from '../../ledger/ledger.ts';
import type { Contract } from '../../ledger/subject.ts';
import { readPasted } from '../../portals/pasted/read-pasted.ts';
import { contractText } from './contract-text.ts';

const [contract] = fold([contractAdded({ customer: 'Contoso' })]).contracts as [Contract];

describe('a contract as text', () => {
  it('says what a colleague asks for, a line each', () => {
    expect(contractText(everyTextIn('en'), contract, true).split('\n')).toEqual([
      'Signature 10-pack',
      'Customer or project: Contoso',
      'Benefit: Signature Cloud Support, Gold competency, other competency',
      'Start date: 2026-01-01',
      'End date: 2026-12-31',
      'Balance: 10 of 10 left, by the rule set',
      'Access ID: 0012345678',
      'Contract ID: C-1001',
    ]);
  });

  it('has no ID unless it is asked for', () => {
    const text = contractText(everyTextIn('en'), contract, false);
    expect(text).not.toMatch(/0012345678|C-1001/);
  });

  it('has no line for what is not known', () => {
    const bare: Contract = { ...contract, customer: null, startsOn: null, endsOn: null };
    expect(contractText(everyTextIn('en'), bare, false)).not.toMatch(/null|date|Customer/);
  });

  it.each(LOCALES)('in %s is read again where it is pasted', (locale) => {
    const text = contractText(everyTextIn(locale), contract, true);
    const { contracts } = readPasted(text, { today: '2026-06-01', ownRuleSet: null });
    expect(contracts).toHaveLength(1);
    expect(contracts[0]).toMatchObject({
      accessId: SIGNATURE_TERMS.accessId,
      contractId: SIGNATURE_TERMS.contractId,
      startsOn: SIGNATURE_TERMS.startsOn,
      endsOn: SIGNATURE_TERMS.endsOn,
      plan: { ruleSet: 'mpn-2021', benefit: 'signature-cloud-support' },
    });
  });
});
