import type { Page } from 'playwright';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import type { PracticePage } from './page.ts';

/** What the extension made of a whole tab, frames and all. */
export interface Seen {
  readonly portal: string | null;
  readonly page: string | null;
  readonly account: string | null;
  readonly messages: readonly {
    readonly id: string;
    readonly locale: string;
    readonly verdict: string | null;
  }[];
}

/** Waits until the page shows what it should, or until it is clear that it will not. */
export async function seenOn(driver: ChromiumDriver, tab: Page, page: PracticePage): Promise<Seen> {
  const deadline = Date.now() + 5000;
  let seen = await look(driver, tab);
  while (differences(page, seen).length > 0 && Date.now() < deadline) seen = await look(driver, tab);
  return seen;
}

async function look(driver: ChromiumDriver, tab: Page): Promise<Seen> {
  const reports = await driver.reports(tab);
  const top = reports.find(({ frame }) => frame === tab.url()) ?? null;
  const cards = await driver.cards(tab);
  return {
    portal: top?.portal ?? null,
    page: top?.page ?? null,
    account: top?.account ?? null,
    messages: reports
      .flatMap(({ messages }) => messages)
      .map(({ id, locale, card }) => ({
        id,
        locale,
        // A verdict counts only where its card is shown.
        verdict: cards.some((shown) => shown.message === id && shown.verdict === card?.verdict)
          ? (card?.verdict ?? null)
          : null,
      })),
  };
}

/** In what the page is not as it should be, a line each; none where all is well. */
export function differences({ expect }: PracticePage, seen: Seen): string[] {
  const listed = (messages: Seen['messages']) =>
    messages.map(({ id, locale, verdict }) => `${id} (${locale}) → ${verdict}`).join('; ') || 'none';
  const rows: [string, string | null, string | null][] = [
    ['portal', expect.portal, seen.portal],
    ['page kind', expect.page, seen.page],
    ['messages', listed(expect.messages), listed(seen.messages)],
  ];
  return rows
    .filter(([, wanted, got]) => wanted !== got)
    .map(([what, wanted, got]) => `${what}: ${got ?? 'unknown'} instead of ${wanted ?? 'unknown'}`);
}
