import * as v from 'valibot';
import { readManaged } from '../platform/storage.ts';
import { CHOSEN_LOCALE, SETTINGS, SHARED_CONTRACTS } from '../platform/storage-keys.ts';

/** All that an organisation can set, by its key in a policy. */
const SCHEMAS = {
  language: CHOSEN_LOCALE.schema,
  portals: SETTINGS.portals.schema,
  cards: SETTINGS.showsCards.schema,
  reminders: SETTINGS.reminds.schema,
  export: SETTINGS.mayExport.schema,
  contracts: SHARED_CONTRACTS.schema,
} as const;
export type ManagedKey = keyof typeof SCHEMAS;
export const MANAGED_KEYS = Object.keys(SCHEMAS) as ManagedKey[];

/** What an organisation sets, and what of it is ignored because it is not as it should be, as `contracts[2]`. */
export interface Organisation {
  readonly sets: readonly ManagedKey[];
  readonly ignored: readonly string[];
}

export const NO_ORGANISATION: Organisation = { sets: [], ignored: [] };

/** Checks a policy as the parts of the extension do that follow it. */
export async function checkPolicy(values: Readonly<Record<string, unknown>>): Promise<Organisation> {
  const isGood = (key: ManagedKey) => key in values && v.is(SCHEMAS[key], values[key]);
  const sets = MANAGED_KEYS.filter(isGood);
  const ignored = Object.keys(values).filter((key) => !(sets as string[]).includes(key));
  const rows = sets.includes('contracts') ? await badRows(values['contracts'] as readonly unknown[]) : [];
  return { sets, ignored: [...ignored, ...rows.map((index) => `contracts[${index}]`)].sort() };
}

export async function readOrganisation(): Promise<Organisation> {
  return checkPolicy(await readManaged());
}

async function badRows(rows: readonly unknown[]): Promise<readonly number[]> {
  const { readShared } = await import('../guidance/shared-contracts.ts');
  return readShared(rows).bad;
}
