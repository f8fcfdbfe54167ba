import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { until } from '../until.ts';
import { KillableChromium, newProfile, removeProfile } from './killable.ts';
import { type Losses, lossesIn, noLosses, sum } from './losses.ts';
import type { Found, SoakPage, Store } from './soak-page.ts';

declare const soak: SoakPage;

export interface KillsFound extends Losses {
  readonly kills: number;
  readonly acknowledged: number;
  /** How often a start found events missing in the database and took them from the second copy. */
  readonly restorations: number;
  /** Of these, those after a database that was deleted on purpose. */
  readonly deletions: number;
}

export interface KillsAsked {
  readonly store: Store;
  readonly kills: number;
  /** After every so many kills, the database is deleted from outside, as the browser does; 0 for never. */
  readonly deleteEvery: number;
  /** Whether the second copy is deleted with it: a control. */
  readonly withoutCopy?: boolean;
  /** So many saves are waited for before a kill; none, where it may come at once. */
  readonly leastSaves?: number;
  /** Told how far it is. */
  readonly onRound?: (round: number) => void;
}

/** Kills a profile is used for, so that its ledger does not grow without end. */
const KILLS_A_PROFILE = 40;
/** Saves that are tried in a round; most rounds are over before. */
const MOST_SAVES = 400;
const LONGEST_WRITING_MS = 500;

/** Kills a browser that writes, at random moments, and looks after each start at all that was ever called saved. */
export async function kills(extension: string, asked: KillsAsked): Promise<KillsFound> {
  let found: KillsFound = { ...noLosses, kills: 0, acknowledged: 0, restorations: 0, deletions: 0 };
  while (found.kills < asked.kills) {
    const count = Math.min(KILLS_A_PROFILE, asked.kills - found.kills);
    const more = await killsInProfile(extension, asked, count, found.kills);
    found = {
      ...sum(found, more),
      kills: found.kills + more.kills,
      acknowledged: found.acknowledged + more.acknowledged,
      restorations: found.restorations + more.restorations,
      deletions: found.deletions + more.deletions,
    };
  }
  return found;
}

async function killsInProfile(
  extension: string,
  asked: KillsAsked,
  count: number,
  before: number,
): Promise<KillsFound> {
  const profile = newProfile();
  const saved = new Set<number>();
  let [restorations, deletions] = [0, 0];
  let last: Found | null = null;
  try {
    for (let round = 0; round <= count; round += 1) {
      const browser = await KillableChromium.start(profile, extension);
      try {
        const page = await browser.open();
        last = await page.evaluate(() => soak.look());
        if (last.restored > 0) restorations += 1;
        if (round === count) break;
        await page.exposeFunction('acknowledged', (nth: number) => saved.add(nth));
        const first = round * MOST_SAVES;
        const writing = page.evaluate(([store, from, most]) => soak.write(store, from, most), [
          asked.store,
          first,
          MOST_SAVES,
        ] as const);
        writing.catch(() => {});
        await until(
          () => setTimeout(10, saved.size),
          (size) => size >= (asked.leastSaves ?? 0),
        );
        await setTimeout(Math.random() * LONGEST_WRITING_MS);
      } finally {
        await browser.kill();
      }
      asked.onRound?.(before + round + 1);
      if (asked.deleteEvery > 0 && (round + 1) % asked.deleteEvery === 0) {
        deletions += deleteDatabase(profile, asked.withoutCopy ?? false);
      }
    }
  } finally {
    removeProfile(profile);
  }
  return { ...lossesIn(saved, last), kills: count, acknowledged: saved.size, restorations, deletions };
}

/** Takes from a profile what the browser itself deletes where it finds it damaged; returns how often it was there. */
function deleteDatabase(profile: string, withCopy: boolean): number {
  const folder = join(profile, 'Default', 'IndexedDB');
  const ours = readdirSync(folder).filter((name) => name.startsWith('chrome-extension_'));
  for (const name of ours) rmSync(join(folder, name), { recursive: true });
  if (withCopy) rmSync(join(profile, 'Default', 'File System'), { recursive: true, force: true });
  return ours.length > 0 ? 1 : 0;
}
