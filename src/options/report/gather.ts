import { PAGE_KINDS } from '../../guidance/page-kinds.ts';
import { browser } from '../../platform/browser.ts';
import { askToKeepStorage } from '../../platform/keep-storage.ts';
import { read } from '../../platform/storage.ts';
import {
  CHOSEN_LOCALE,
  CLOSED_WORDINGS,
  DROPPED_MESSAGES,
  HAS_LEDGER,
  KEPT_WORDINGS,
  RECOGNISED,
} from '../../platform/storage-keys.ts';
import { portals } from '../../portals/index.ts';
import { matchesHost } from '../../portals/match-patterns.ts';
import { findBackups } from '../../store/backups.ts';
import { lastExport } from '../../store/export-due.ts';
import { findCopyState } from '../../store/ledger-store.ts';
import { readOrganisation } from '../../store/organisation.ts';
import { readSettings } from '../../store/settings.ts';
import type { LedgerState } from '../../ui/use-ledger.ts';
import { ledgerFacts, organisationFacts, recognisedFacts } from './facts.ts';

/** What a part that cannot be asked has to say. */
const UNKNOWN = 'could not be found out';

/** Everything that helps to find out why something does not work, as text. A part that fails takes no other with it. */
export async function gatherReport(ledger: LedgerState, now: number): Promise<string> {
  const parts = {
    made: async () => new Date(now).toISOString(),
    extension: async () => ({
      version: browser.runtime.getManifest().version,
      variant: import.meta.env.MODE,
    }),
    browser: async () => navigator.userAgent,
    languages: async () => ({ browser: browser.i18n.getUILanguage(), chosen: await read(CHOSEN_LOCALE) }),
    ledger: async () => ledgerFacts(ledger),
    storage: storageFacts,
    settings: settingsFacts,
    organisation: async () => organisationFacts(await readOrganisation()),
    permissions: permissionFacts,
    recognised: async () => recognisedFacts(await recognisedPages()),
    errors: errorFacts,
  } as const;
  const facts = await Promise.all(
    Object.entries(parts).map(async ([name, ask]) => [name, await ask().catch(() => UNKNOWN)]),
  );
  return JSON.stringify(Object.fromEntries(facts), null, 2);
}

async function storageFacts() {
  const [isKept, copy, backups, exported, hadLedger, { usage = null, quota = null }] = await Promise.all([
    askToKeepStorage(),
    findCopyState().catch(() => UNKNOWN),
    findBackups().then(
      ({ length }) => length,
      () => UNKNOWN,
    ),
    lastExport().catch(() => UNKNOWN),
    read(HAS_LEDGER),
    navigator.storage.estimate(),
  ]);
  const lastExported = typeof exported === 'number' ? new Date(exported).toISOString() : exported;
  return { isKept, hadLedger, secondCopy: copy, backups, lastExported, usage, quota };
}

/** The portals that are on are said with the organisation's. */
async function settingsFacts() {
  const { portals: _on, ...settings } = await readSettings();
  return settings;
}

async function permissionFacts() {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const allowed = portals.map(({ id, hosts }) => [
    id,
    `${hosts.filter((host) => matchesHost(origins, host)).length} of ${hosts.length} hosts`,
  ]);
  return { given: [...permissions].sort(), portals: Object.fromEntries(allowed) };
}

async function recognisedPages() {
  return new Map(
    await Promise.all(PAGE_KINDS.map(async (kind) => [kind, await read(RECOGNISED.of(kind))] as const)),
  );
}

/** Wordings of errors are counted alone: what they say is the user's. */
async function errorFacts() {
  const [kept, closed, dropped] = await Promise.all([
    read(KEPT_WORDINGS),
    read(CLOSED_WORDINGS),
    read(DROPPED_MESSAGES),
  ]);
  return { wordingsKept: kept.length, wordingsClosed: closed.length, messagesIgnored: dropped };
}
