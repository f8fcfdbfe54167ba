import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import { importLedger } from '../../harness/import-ledger.ts';
import { addDays, addYears, calendarDateAt } from '../../src/entitlements/calendar-date.ts';
import { contractAdded, incident, linked, MIA, noon, reading } from '../builders.ts';
import { test } from './fixtures.ts';

const TODAY = calendarDateAt(Date.now());
/** A year that ended yesterday. */
const YEAR = { startsOn: addYears(TODAY, -1), endsOn: addDays(TODAY, -1) };
const LABEL = 'Signature 10-pack';

let driver: ChromiumDriver;
let popup: Page;

const row = () => popup.getByRole('row', { name: LABEL });
const said = (words: string | RegExp) => popup.getByRole('status').filter({ hasText: words }).waitFor();
const expand = () => popup.getByRole('button', { name: LABEL, exact: true }).click();

test.beforeAll(async ({ chromium }) => {
  driver = chromium;
  const past = { happenedAt: noon(addDays(TODAY, -100)) };
  await importLedger(driver, [
    contractAdded({ ...YEAR, label: LABEL }),
    linked(MIA, past),
    reading(3, past),
    incident({ happenedAt: noon(addDays(TODAY, -50)) }),
  ]);
  popup = await driver.openOwn('popup');
});

describe('a contract that ended yesterday', () => {
  test('is renewed with one press: a full grant, no link, and last year under its own heading', async () => {
    await row().getByText('about 2 of 10 left').waitFor();
    await row().getByText(`Linked to ${MIA}`).waitFor();
    await expand();
    await popup.getByRole('button', { name: /^Renew until / }).click();
    await said(new RegExp(`^${LABEL} renewed until`));
    await row().getByText('10 of 10 left, by the rule set').waitFor();
    await popup.getByRole('heading', { name: /^Term: / }).waitFor();
    await popup.getByText(/3 left on /).waitFor();
    expect(await row().getByText(`Linked to ${MIA}`).count()).toBe(0);
    expect(await popup.getByRole('button', { name: /^Renew until / }).count()).toBe(0);
  });

  test('is as it was when the renewal is undone, and renewed again by undoing that', async () => {
    await popup.getByRole('button', { name: 'Undo', exact: true }).click();
    await row().getByText('about 2 of 10 left').waitFor();
    await popup.getByRole('button', { name: 'Undo', exact: true }).click();
    await row().getByText('10 of 10 left, by the rule set').waitFor();
  });
});

describe('on the day of a reading', () => {
  test('logging asks once whether the reading has the incident in it', async () => {
    const remaining = popup.getByLabel(/^Incidents remaining/);
    await remaining.fill('8');
    await popup.getByRole('button', { name: /^Record/ }).click();
    await row()
      .getByText(/^8 of 10 left/)
      .waitFor();

    // The portal has two fewer than the log: one press explains them, and what is left stays.
    await popup.getByText('2 more used than you logged').waitFor();
    await popup.getByRole('button', { name: 'Log 2', exact: true }).click();
    await said(/^2 incidents logged/);
    await popup.getByText('Before the reading of').waitFor();
    await popup.getByText('2 more used than you logged').waitFor({ state: 'detached' });

    await popup.getByRole('button', { name: `Log incident: ${LABEL}` }).click();
    const question = popup.getByRole('group', { name: /before or after the reading of .* \(8\)/ });
    await question.getByRole('button', { name: /^Before/ }).click();
    await said(/^Incident logged/);
    await row()
      .getByText(/^8 of 10 left/)
      .waitFor();

    await popup.getByRole('button', { name: `Log incident: ${LABEL}` }).click();
    await question.getByRole('button', { name: /^After/ }).click();
    await row()
      .getByText(/^about 7 of 10 left/)
      .waitFor();
  });

  test('Escape logs nothing, and the focus is back where it was', async () => {
    const log = popup.getByRole('button', { name: `Log incident: ${LABEL}` });
    await log.press('Enter');
    await popup.getByRole('button', { name: /^Before/ }).press('Escape');
    await expect.poll(() => log.evaluate((button) => button === document.activeElement)).toBe(true);
    await row()
      .getByText(/^about 7 of 10 left/)
      .waitFor();
  });

  test('the form with details asks the same, and says so where it was not answered', async () => {
    await popup.getByRole('button', { name: /^Log with details/ }).click();
    const form = popup.getByRole('form', { name: /^Log an incident/ });
    await form.getByRole('button', { name: 'Log incident' }).click();
    await form.getByText('Say whether it was before or after the reading.').waitFor();
    await form.getByLabel(/before or after the reading/).selectOption({ label: 'After: count it' });
    await form.getByRole('button', { name: 'Log incident' }).click();
    await row()
      .getByText(/^about 6 of 10 left/)
      .waitFor();
  });
});

describe('days', () => {
  test('a reading cannot be of tomorrow, and one of an earlier day counts from there', async () => {
    await popup.getByLabel(/^Incidents remaining/).fill('9');
    await popup.getByText(/^Date: /).click();
    const day = popup.getByLabel('Date', { exact: true });
    await day.fill(addDays(TODAY, 1));
    await popup.getByRole('button', { name: /^Record/ }).click();
    await popup.getByText('The date is in the future.').waitFor();
    expect(
      await row()
        .getByText(/^about 6 of 10 left/)
        .count(),
    ).toBe(1);
  });

  test('an incident is moved to another day and gets its request number where it stands', async () => {
    const change = popup.getByRole('button', { name: /^Change the incident of/ });
    await change.first().click();
    await popup.getByLabel('Date', { exact: true }).last().fill(addDays(TODAY, -3));
    await popup.getByLabel(/^Request number/).fill('2611240050001234');
    await popup.getByRole('button', { name: 'Save' }).click();
    await said(/^Incident on .* changed/);
    await popup.getByText('2611240050001234').waitFor();
    await popup.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => popup.getByText('2611240050001234').count()).toBe(0);
  });

  test('a returned incident can be said to have been so on another day', async () => {
    await popup
      .getByRole('button', { name: /^Mark as returned: / })
      .first()
      .click();
    await popup
      .getByRole('button', { name: /^Change the date on which/ })
      .first()
      .click();
    const returned = popup.getByLabel('Returned on');
    await returned.fill(addDays(TODAY, 1));
    await popup.getByRole('button', { name: 'Save' }).click();
    await popup.getByText(/^Enter a date from/).waitFor();
    await returned.fill(TODAY);
    await popup.getByRole('button', { name: 'Save' }).click();
    await said(/^Return date/);
  });
});
