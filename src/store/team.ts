import { liveQuery } from 'dexie';
import * as v from 'valibot';
import { browser } from '../platform/browser.ts';
import { remove, write } from '../platform/storage.ts';
import { TEAM_IS_ON, TEAM_STATUS } from '../platform/storage-keys.ts';
import { accountPattern, type Invitation, readInvitation } from '../team/invitation.ts';
import { database, type LedgerDatabase } from './database.ts';
import { isEntry } from './entry.ts';
import { refold, refoldMissing } from './fold-subjects.ts';
import { TEAM_KEY } from './layout.ts';
import { openStore, thisDevice } from './ledger-store.ts';
import { announceChange } from './revision.ts';
import { forgetInCopy, whileNoneSaves } from './second-copy.ts';

const JoinedSchema = v.object({ invitation: v.string(), name: v.string() });

/** The team that this installation is in. */
export interface Team {
  readonly invitation: Invitation;
  /** The invitation as it is handed on. */
  readonly text: string;
  /** What the user is called. */
  readonly name: string;
  /** This installation. */
  readonly device: string;
}

/** `null` where no team was joined. */
export async function readTeam(db: LedgerDatabase = database): Promise<Team | null> {
  await openStore(db);
  const stored = v.safeParse(JoinedSchema, (await db.settings.get(TEAM_KEY))?.value);
  if (!stored.success) return null;
  const { invitation: text, name } = stored.output;
  const invitation = await readInvitation(text);
  if (typeof invitation === 'string') return null;
  return { invitation, text, name, device: await thisDevice(db) };
}

/** Whether that team is the one that is joined, by the stored row. */
export function isJoined(row: { readonly value: unknown } | undefined, { text }: Team): boolean {
  const stored = v.safeParse(JoinedSchema, row?.value);
  return stored.success && stored.output.invitation === text;
}

/** Calls back once the team or what is known of colleagues may have changed. Returns the unsubscribe function. */
export function onTeamChanged(changed: () => void, db: LedgerDatabase = database): () => void {
  const rows = liveQuery(() => Promise.all([db.settings.get(TEAM_KEY), db.cursors.toArray()]));
  const subscription = rows.subscribe({ next: changed, error: () => {} });
  return () => subscription.unsubscribe();
}

/**
 * Joins a team. Everything in its logs is read from the beginning, also where it was joined before: what is known
 * already is not doubled.
 */
export async function joinTeam(text: string, name: string, db: LedgerDatabase = database): Promise<void> {
  await openStore(db);
  await db.transaction('rw', db.settings, db.cursors, db.shared, async () => {
    await Promise.all([db.cursors.clear(), db.shared.clear()]);
    await db.settings.put({ key: TEAM_KEY, value: { invitation: text, name } });
  });
  await write(TEAM_IS_ON, true);
}

/**
 * Leaves the team at once, and gives the permission back.
 *
 * @param keeps whether what came from others stays; what was recorded here stays in any case
 */
export async function leaveTeam(keeps: boolean, db: LedgerDatabase = database): Promise<void> {
  await write(TEAM_IS_ON, false);
  await remove(TEAM_STATUS);
  const team = await readTeam(db);
  if (!keeps) await removeReceived(db);
  await db.transaction('rw', db.settings, db.cursors, db.shared, async () => {
    await Promise.all([db.settings.delete(TEAM_KEY), db.cursors.clear(), db.shared.clear()]);
  });
  if (team !== null) await forgetAccount(team);
  await announceChange();
}

/** Gives the permission for a team's storage back, unless it was not optional to begin with, as by a company's policy. */
export async function forgetAccount({ invitation }: Team): Promise<void> {
  await browser.permissions.remove({ origins: [accountPattern(invitation.container)] }).catch(() => {});
}

async function removeReceived(db: LedgerDatabase): Promise<void> {
  const received = (await db.shared.toArray()).flatMap(({ id, from }) => (from === '' ? [] : [id]));
  const removed = new Set(received);
  await whileNoneSaves(db, async () => {
    const rows = (await db.events.toArray()).filter(isEntry);
    // First, or what is removed would come back from it.
    await forgetInCopy(
      db,
      rows.filter(({ id }) => !removed.has(id)),
    );
    await db.transaction('rw', db.events, db.subjects, async () => {
      await db.events.bulkDelete(received);
      await refold(
        db,
        rows.flatMap(({ id, subject }) => (removed.has(id) ? [subject] : [])),
      );
    });
    await refoldMissing(db);
  });
}
