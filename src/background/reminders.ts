import { calendarDateAt } from '../entitlements/calendar-date.ts';
import type { BackgroundKey } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';
import { dueReminders, isAbout, type Reminder } from '../ledger/reminders.ts';
import { browser } from '../platform/browser.ts';
import { rememberReminded, remindedOf } from '../store/reminded.ts';
import { onSettingsChanged, readSettings } from '../store/settings.ts';
import { shortDay } from '../words/dates.ts';
import type { Feature } from './feature.ts';
import { interfaceTranslator } from './interface-language.ts';
import { readOwnLedger } from './own-ledger.ts';
import { openPanel } from './quick-access/open-panel.ts';

const ALARM = 'reminders';
const HOURS_BETWEEN = 12;

/** Looks twice a day, and when the browser starts, for what is due. */
export const reminders: Feature = { name: 'reminders', start };

function start(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void remind();
  });
  browser.runtime.onInstalled.addListener(() => void setAlarm());
  browser.runtime.onStartup.addListener(() => void setAlarm().then(remind));
  onSettingsChanged(() => void remind());
  // `notifications` exists only once the user has granted the permission.
  const follow = () => browser.notifications?.onClicked.addListener(onClicked);
  follow();
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (permissions.includes('notifications')) follow();
  });
}

function onClicked(key: string): void {
  void showContract(key);
}

/** Opens the panel on the contract that a reminder was about, by the label that it has now. */
async function showContract(key: string): Promise<void> {
  await browser.notifications?.clear(key);
  const { ledger } = await readOwnLedger();
  await openPanel(ledger.contracts.find((contract) => isAbout(key, contract))?.label ?? null);
}

async function setAlarm(): Promise<void> {
  await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: HOURS_BETWEEN * 60 });
}

/** Shows the reminders that are due and were not shown before, where the user wants them. */
async function remind(): Promise<void> {
  const { reminds } = await readSettings();
  if (!reminds || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const { ledger } = await readOwnLedger();
  const due = dueReminders(ledger.contracts, calendarDateAt(Date.now()), await remindedOf());
  if (due.length === 0) return;
  const words = await interfaceTranslator();
  // Remembered first: a lost reminder is better than one repeated every twelve hours.
  await rememberReminded(due.map(({ key }) => key));
  for (const reminder of due) {
    // Named by its key: two notifications of one name replace each other.
    await browser.notifications?.create(reminder.key, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icons/128.png'),
      title: words.text('productName'),
      message: reminderText(reminder, words),
    });
  }
}

/** Without any ID: a notification can be read by anyone who sees the screen. */
function reminderText({ contract, about }: Reminder, words: Translator<BackgroundKey>): string {
  const { label, endsOn } = contract;
  if (about.kind === 'few-left') return words.plural('reminder_few_left', about.remaining, { label });
  const date = endsOn === null ? '' : shortDay(words.locale, endsOn);
  return about.inDays === 0
    ? words.text('reminder_ends_today', { label })
    : words.plural('reminder_ends', about.inDays, { label, date });
}
