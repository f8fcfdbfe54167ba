import { describe, expect } from 'vitest';
import { cardsAre } from '../../harness/cards-are.ts';
import { pressOnCard } from '../../harness/expand-card.ts';
import type { FirefoxDriver } from '../../harness/firefox.ts';
import { inFirefox } from '../../harness/firefox-page.ts';
import type { OwnPage } from '../../harness/own-page.ts';
import { snoozeButton } from '../../harness/shown-card.ts';
import { until } from '../../harness/until.ts';
import { addDays, addYears, calendarDateAt } from '../../src/entitlements/calendar-date.ts';
import type { LedgerEvent } from '../../src/ledger/events.ts';
import { contractAdded, incident, noon } from '../builders.ts';
import { pageNamed } from '../practice/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { ALREADY_ASSOCIATED, ASSOCIATED_WORDING } from '../practice/support-page.ts';
import { test } from './fixtures.ts';

let driver: FirefoxDriver;
test.beforeAll(({ firefox }) => {
  driver = firefox;
});

const open = async (name: OwnPage) => inFirefox(await driver.openOwn(name));
const holds = (...events: readonly LedgerEvent[]) => driver.replaceLedger(events);
const linked = () => ledgerNamed('linked', Date.now());

test('the guided start leads to a saved contract, and is where it was left when the popup closes', async () => {
  await holds();
  const popup = await open('popup');
  await popup.press('Start in three steps');
  await popup.hasFocusOn('Which benefit do you have?');
  await popup.choose('Benefit', 'Partner Cloud Support: Solutions Partner');
  await popup.press('Next');
  await popup.hasFocusOn('Where are the IDs?');
  await popup.page.close();

  const again = await open('popup');
  await again.reads('Where are the IDs?');
  await again.press('Next');
  await again.fill('Label', 'Cloud 2026');
  await again.page.close();

  const third = await open('popup');
  expect(await third.value('Label')).toBe('Cloud 2026');
  await third.fill('Access ID', '000123');
  await third.fill('Contract ID', 'C-7');
  await third.press('Save');
  await third.reads('Cloud 2026 added.');
  await third.reads('50 of 50 left, by the rule set');
  await third.page.close();
});

test('a mail in the box of the first opening fills the form', async () => {
  await holds();
  const popup = await open('popup');
  const mail = 'Zugriffs-ID: 0001234567 Vertrags-ID: C-26-7 Gold 20pack, gültig bis 31.03.2099';
  await popup.fill('Paste the mail or table with your contracts', mail);
  await popup.press('Fill in the form');
  await popup.reads('5 fields filled from the pasted text.');
  expect(await popup.value('Access ID')).toBe('0001234567');
  await popup.press('Save');
  await popup.reads('Gold 20pack added.');
  await popup.page.close();
});

test('what is half typed about an incident is there again when the popup opens again', async () => {
  await holds(...linked());
  const popup = await open('popup');
  await popup.press('Signature 10-pack');
  await popup.press('Log with details: Signature 10-pack');
  await popup.fill('Request number (optional)', '2611260030001');
  await popup.page.close();
  const again = await open('popup');
  expect(await again.value('Request number (optional)')).toBe('2611260030001');
  await again.press('Log incident');
  await again.reads('about 6 of 10 left, 4 logged');
  await again.page.close();
});

test('a contract that ended is renewed, and logging on the day of a reading asks which was first', async () => {
  const today = calendarDateAt(Date.now());
  const ended = { startsOn: addYears(today, -1), endsOn: addDays(today, -1) };
  await holds(contractAdded({ ...ended, label: 'Pack' }), incident({ happenedAt: noon(ended.endsOn) }));
  const popup = await open('popup');
  await popup.reads('about 9 of 10 left, 1 logged');
  await popup.press('Pack');
  const until = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${addYears(ended.endsOn, 1)}T00:00:00Z`),
  );
  await popup.press(`Renew until ${until}: Pack`);
  await popup.reads('10 of 10 left, by the rule set');
  await popup.reads('Term: ');
  await popup.fill('Incidents remaining, as Support for Business shows them', '8');
  await popup.press('Record this reading for Pack');
  await popup.reads('8 of 10 left');
  await popup.press('Log incident: Pack');
  await popup.hasFocusOn('Before: the reading includes it');
  await popup.press('After: count it');
  await popup.reads('about 7 of 10 left');
  await popup.page.close();
});

test('two windows on one contract: field by field, nothing is lost', async () => {
  await holds(...linked());
  const one = await open('popup');
  const other = await open('sidepanel');
  for (const window of [one, other]) {
    await window.page.bringToFront();
    await window.press('Signature 10-pack');
    await window.press('Edit Signature 10-pack');
    await window.reads('Edit contract');
  }
  await one.page.bringToFront();
  await one.fill('Label', 'Mine');
  await other.page.bringToFront();
  await other.fill('Access ID', '0009');
  await other.fill('Label', 'Theirs');
  await other.press('Save');
  await other.reads('Theirs');
  await one.page.bringToFront();
  await until(
    () => one.value('Access ID'),
    (value) => value === '0009',
  );
  expect(await one.value('Label')).toBe('Mine');
  await one.press('Save');
  const shown = await one.reads('Mine');
  expect(shown).toContain('0009');
  await other.page.bringToFront();
  await other.reads('Mine');
  await Promise.all([one.page.close(), other.page.close()]);
});

describe('where to open a case', () => {
  test.each([
    ['linked', 'Partner Center itself', 'It takes no incident.'],
    ['used-up', 'Azure, in your own tenant', 'No incidents left on Signature 10-pack'],
    ['nothing', 'Azure, in your own tenant', 'Covered, if you have Partner Cloud Support'],
  ] as const)('with the ledger %s, about “%s”: %s', async (ledger, product, answer) => {
    await holds(...(ledger === 'nothing' ? [] : ledgerNamed(ledger, Date.now())));
    const panel = await open('sidepanel');
    await panel.press('Where do I create this request?');
    await panel.pick(product);
    await panel.reads(answer);
    await panel.page.close();
  });
});

test('language, theme and hidden IDs are worn by every page at once', async () => {
  await holds(...linked());
  const popup = await open('popup');
  await popup.reads('0004417263');
  const settings = await open('options');
  await settings.check('Hide IDs until I ask for them');
  await popup.page.bringToFront();
  expect(await popup.reads('hidden, ends in 263')).not.toContain('0004417263');
  await popup.press('Show Access ID');
  await popup.reads('0004417263');

  await settings.page.bringToFront();
  await settings.choose('Theme', 'Dark');
  await until(
    () => popup.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme),
    (scheme) => scheme === 'dark',
  );
  await settings.choose('Language', 'Deutsch');
  await settings.reads('Einstellungen');
  await popup.reads('Vertrag hinzufügen');
  await settings.choose('Sprache', 'Automatisch');
  await settings.reads('Settings');
  await Promise.all([popup.page.close(), settings.page.close()]);
});

test('a card is snoozed where it stands, and the settings explain its message again', async () => {
  await holds(...linked());
  const tab = await driver.open(pageNamed('azure-already-linked-top-document-en'));
  await cardsAre(driver, tab, [ALREADY_ASSOCIATED]);
  await pressOnCard(driver, tab, snoozeButton);
  await cardsAre(driver, tab, []);
  const settings = await open('options');
  await settings.reads('Snoozed until');
  await settings.check(ASSOCIATED_WORDING);
  await tab.bringToFront();
  await cardsAre(driver, tab, [ALREADY_ASSOCIATED]);
  await Promise.all([tab.close(), settings.page.close()]);
});

test('a ledger that the browser deletes comes back in front of one’s eyes', async () => {
  await holds(...linked());
  const popup = await open('popup');
  await popup.reads('Signature 10-pack');
  await popup.page.evaluate(
    () =>
      new Promise((deleted) => {
        indexedDB.deleteDatabase('partner-support-companion').onsuccess = deleted;
      }),
  );
  await popup.reads(`The browser had lost ${linked().length} entries of your records.`);
  await popup.reads('Signature 10-pack');
  await popup.page.close();
});
