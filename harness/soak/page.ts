import { newSave } from '../../src/ledger/event-ids.ts';
import type { EventDraft } from '../../src/ledger/events.ts';
import { fold } from '../../src/ledger/ledger.ts';
import { database } from '../../src/store/database.ts';
import { readEvents } from '../../src/store/fold-subjects.ts';
import { dismiss, readLedger, record } from '../../src/store/ledger-store.ts';
import { comparable } from '../../src/store/same-content.ts';
import { compareWithCopy } from '../../src/store/second-copy.ts';
import type { Found, SoakPage, Store } from './soak-page.ts';

/** Runs in a page of the extension: writes as the product does, or as a store that loses on purpose. */

/** Called in this process's own terms once a save is called saved. */
declare function acknowledged(save: number): void;

const saveOf = (contract: string, nth: number): EventDraft[] =>
  ['first half', 'second half'].map((note) => ({
    type: 'incident-opened',
    subject: contract,
    portal: null,
    request: String(nth),
    note,
  }));

/** Each way to store: the product's, and the controls, whose losses must be noticed. */
const stores: Record<Store, (drafts: EventDraft[], nth: number) => Promise<void>> = {
  product: async (drafts, nth) => {
    const save = newSave();
    // Every third is saved twice, as by a second Enter.
    const tries = nth % 3 === 0 ? 2 : 1;
    await Promise.all(Array.from({ length: tries }, () => record(drafts, Date.now(), database, save)));
  },
  early: async (drafts) => {
    setTimeout(() => void record(drafts, Date.now()), 100);
  },
  forgetful: async (drafts, nth) => {
    if (nth % 5 !== 0) await record(drafts, Date.now());
  },
  doubling: async (drafts, nth) => {
    await record(drafts, Date.now());
    if (nth % 5 === 0) await record(drafts, Date.now());
  },
};

async function write(store: Store, first: number, most: number): Promise<void> {
  const contract = crypto.randomUUID();
  await record([{ ...CONTRACT, subject: contract }], Date.now());
  for (let nth = first; nth < first + most; nth += 1) {
    await stores[store](saveOf(contract, nth), nth);
    acknowledged(nth);
  }
}

async function look(): Promise<Found> {
  const { notices } = await readLedger();
  await compareWithCopy(database);
  const { ledger, notices: later } = await readLedger();
  const { events } = readEvents(await database.events.toArray());
  await dismiss(['restored', 'vanished']);
  const halves: Record<string, number> = {};
  for (const event of events) {
    if (event.type === 'incident-opened')
      halves[event.request ?? ''] = (halves[event.request ?? ''] ?? 0) + 1;
  }
  return {
    halves,
    restored: later?.restored ?? notices?.restored ?? 0,
    isFoldedRight: comparable(ledger) === comparable(fold(events)),
  };
}

const CONTRACT = {
  type: 'contract-added',
  label: 'Contract of the soak',
  ruleSet: 'mpn-2021',
  benefit: 'signature-cloud-support',
  offer: 'gold',
  competencyGroup: 'hybrid',
  accessId: null,
  contractId: null,
  startsOn: null,
  endsOn: null,
  incidentsGranted: 'unlimited',
} as const;

Object.assign(globalThis, { soak: { write, look } satisfies SoakPage });
