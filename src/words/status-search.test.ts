import { expect, it } from 'vitest';
import de from '../../public/_locales/de/messages.json' with { type: 'json' };
import { contract, contractOf } from '../../test/builders.ts';
import { Translator } from '../i18n/translator.ts';
import { statusSearch } from './status-search.ts';

const words = statusSearch(new Translator('de', de, de), '2026-06-01');

it.each([
  ['ended', { endsOn: '2026-05-31' }, ['ended', 'expired', 'abgelaufen']],
  ['used up', { incidentsGranted: 0 }, ['used up', 'aufgebraucht']],
  ['valid', {}, ['valid', 'gultig']],
  ['not started', { startsOn: '2026-06-02' }, ['not started', 'beginnt']],
])('a contract that is %s is found by the English words and the user’s own', (_status, terms, expected) => {
  for (const word of expected) expect(words(contractOf(contract(terms)))).toContain(word);
});
