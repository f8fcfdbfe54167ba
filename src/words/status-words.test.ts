import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { contractAdded, contractOf } from '../../test/builders.ts';
import { Translator } from '../i18n/translator.ts';
import { statusWords } from './status-words.ts';

const en = new Translator('en', messages, messages);
const contract = contractOf(contractAdded({ startsOn: '2026-01-01', endsOn: '2026-12-31' }));

describe('statusWords', () => {
  it.each([
    ['2025-12-31', 'Not started, starts on Jan 1, 2026', 'neutral'],
    ['2026-01-01', 'Valid, 364 days left', 'good'],
    ['2026-12-30', 'Valid, 1 day left', 'attention'],
    ['2026-12-31', 'Valid, last day today', 'attention'],
    ['2027-01-01', 'Ended on Dec 31, 2026', 'over'],
  ])('on %s: %s', (today, text, tone) => {
    expect(statusWords(en, contract, today)).toMatchObject({ text, tone });
  });
  it('does not call a contract without an end date valid', () => {
    expect(statusWords(en, contractOf(contractAdded({ endsOn: null })), '2026-06-01').text).toBe(
      'End date unknown',
    );
  });
  it('names a used-up contract', () => {
    expect(statusWords(en, contractOf(contractAdded({ incidentsGranted: 0 })), '2026-06-01').text).toBe(
      'Used up',
    );
  });
});
