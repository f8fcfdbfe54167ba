import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONTRACT,
  contract,
  contractAdded,
  contractAmended,
  DEVICE,
  eventId,
  ledgerWith,
  membershipAdded,
  noon,
  reading,
} from '../../../test/builders.ts';
import type { EventDraft, LedgerEvent } from '../../ledger/events.ts';
import { fold, type Ledger } from '../../ledger/ledger.ts';
import { ledgerOn } from '../../ledger/on-day.ts';
import { offersOf, type PageOffers } from './offers.ts';
import type { RecordOnPage } from './records.ts';

const TODAY = '2026-06-15';
const NOW = noon(TODAY);

const CLOUD_50: RecordOnPage = {
  name: 'Partner Cloud Support 50',
  accessId: '0087654321',
  contractId: '7001',
  startsOn: null,
  endsOn: '2026-12-31',
  remaining: 48,
  isActive: true,
};
const IDS_ALONE = { startsOn: null, endsOn: null, remaining: null };

const shown = (changes: Partial<RecordOnPage> = {}): RecordOnPage => ({ ...CLOUD_50, ...changes });
/** The contract of `CLOUD_50`, as it is stored. */
const stored = (changes: Parameters<typeof contractAdded>[0] = {}) =>
  contractAdded({
    label: 'Cloud',
    ruleSet: 'maicpp-2026',
    benefit: 'partner-cloud-support',
    offer: 'solutions-partner',
    competencyGroup: null,
    accessId: '0087654321',
    contractId: '7001',
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    ...changes,
  });
const offered = (records: readonly RecordOnPage[], ledger: Ledger = fold([])): PageOffers =>
  offersOf(records, ledgerOn(ledger, TODAY), TODAY);

describe('a contract that is not stored', () => {
  const [addition] = offered([shown()]).additions;

  it('R12 P4 P6 is stored with its plan, IDs, dates and balance', () => {
    expect(addition?.details).toEqual({
      label: 'Partner Cloud Support 50',
      customer: null,
      ruleSet: 'maicpp-2026',
      benefit: 'partner-cloud-support',
      offer: 'solutions-partner',
      competencyGroup: null,
      accessId: '0087654321',
      contractId: '7001',
      startsOn: null,
      endsOn: '2026-12-31',
      incidentsGranted: null,
    });
    expect(addition?.reading).toBe(48);
  });

  it.each([
    ['R12 has no Access ID on the page', { accessId: null }],
    ['R12 has no Contract ID on the page', { contractId: null }],
    ['P4 has a name of no plan', { name: 'Contoso support' }],
    ['P4 has no name', { name: null }],
  ])('is left to the form where it %s', (_, changes) => {
    const { additions } = offered([shown(changes)]);
    expect(additions.map(({ details }) => details)).toEqual([null]);
  });

  it.each([
    ['P5 is a benefit that is still to be activated', { accessId: null, contractId: null, isActive: false }],
    ['P8 has ended', { endsOn: '2026-06-14' }],
    ['has neither an ID nor the name of a plan', { name: 'Contoso', accessId: null, contractId: null }],
  ])('is not offered where it %s', (_, changes) => {
    expect(offered([shown(changes)]).additions).toEqual([]);
  });

  it('P8 is offered on its last day', () => {
    expect(offered([shown({ endsOn: TODAY })]).additions).toHaveLength(1);
  });

  it('D4 is stored without a reading above what is granted', () => {
    expect(offered([shown({ remaining: 51 })]).additions[0]?.reading).toBeNull();
    expect(offered([shown({ remaining: 50 })]).additions[0]?.reading).toBe(50);
  });

  it('R21 drops dates that are upside down', () => {
    const [found] = offered([shown({ startsOn: '2027-01-01' })]).additions;
    expect(found?.details).toMatchObject({ startsOn: null, endsOn: null });
  });

  it('P3 has no offer where the name leaves it open', () => {
    expect(offered([shown({ name: 'Partner Cloud Support' })]).additions[0]?.details).toMatchObject({
      ruleSet: 'maicpp-2026',
      offer: null,
    });
  });

  it('P2 D5 is of the user’s own programme where two have its name, else of the newest', () => {
    const page = [shown({ name: 'Microsoft Product Support' })];
    const plan = (ledger?: Ledger) => offered(page, ledger).additions[0]?.plan;
    expect(plan()).toMatchObject({ ruleSet: 'maicpp-2026', benefit: 'partner-on-premises-support' });
    expect(plan(fold([membershipAdded()]))).toMatchObject({
      ruleSet: 'mpn-2021',
      benefit: 'microsoft-product-support',
    });
  });

  it('is one where two frames show it, however its ID is written', () => {
    const { additions } = offered([shown(), shown({ contractId: '７００１', remaining: null })]);
    expect(additions.map(({ details, reading: left }) => [details?.contractId, left])).toEqual([
      ['7001', 48],
    ]);
  });

  it('has no balance where two frames contradict each other', () => {
    expect(offered([shown(), shown({ remaining: 47 })]).additions[0]?.reading).toBeNull();
  });
});

describe('a stored contract', () => {
  const ledger = fold([stored(), reading(48, { happenedAt: noon('2026-06-01') })]);

  it.each([
    ['by its Contract ID', shown()],
    ['by its Contract ID in wide digits', shown({ contractId: '７ ００１', accessId: null })],
    ['by its Contract ID alone', shown({ ...IDS_ALONE, name: null })],
    ['by its name and end', shown({ contractId: null, accessId: null })],
    ['by its label and end', shown({ contractId: null, accessId: null, name: 'cloud' })],
  ])('is known %s, and nothing is said where all is equal', (_, record) => {
    expect(offered([record], ledger)).toEqual({ additions: [], changes: [], readings: [] });
  });

  it('P6 D1 is told from the page by the difference of the balance', () => {
    expect(offered([shown({ remaining: 47 })], ledger).readings).toMatchObject([
      { shown: 47, known: 48, isAboveGrant: false },
    ]);
    expect(offered([shown({ remaining: 49 })], ledger).readings).toMatchObject([{ shown: 49, known: 48 }]);
  });

  it('D4 asks first where the portal shows more than was granted', () => {
    expect(offered([shown({ remaining: 51 })], ledger).readings).toMatchObject([{ isAboveGrant: true }]);
    expect(offered([shown({ remaining: 'unlimited' })], ledger).readings).toMatchObject([
      { isAboveGrant: true },
    ]);
  });

  it.each([
    ['its Contract ID is stored twice', [stored(), stored({ subject: 'twin' })], shown({ remaining: 1 })],
    [
      'two have its name and end',
      [stored(), stored({ subject: 'other', contractId: '7002' })],
      shown({ contractId: null, accessId: null, remaining: 1 }),
    ],
    [
      'only the name is shown',
      [stored()],
      shown({ contractId: null, accessId: null, endsOn: null, remaining: 1 }),
    ],
    ['the end is another', [stored()], shown({ contractId: null, accessId: null, endsOn: '2026-12-30' })],
  ])('is not guessed: nothing is said where %s', (_, events, record) => {
    expect(offered([record], fold(events))).toEqual({ additions: [], changes: [], readings: [] });
  });

  it('P4 is known by the new name of its plan and its end, and is not added under it', () => {
    const silver = fold([
      stored({
        ruleSet: 'mpn-2021',
        benefit: 'signature-cloud-support',
        offer: 'silver',
        competencyGroup: 'hybrid',
      }),
    ]);
    const renamed = { name: 'Partner Cloud Support 5', accessId: null, contractId: null, remaining: 3 };
    expect(offered([shown(renamed)], silver)).toMatchObject({
      additions: [],
      readings: [{ shown: 3, known: 5 }],
    });
    const nothing = { additions: [], changes: [], readings: [] };
    expect(offered([shown({ ...renamed, endsOn: '2026-12-30' })], silver)).toEqual(nothing);
    expect(offered([shown({ ...renamed, name: 'Contoso' })], silver)).toEqual(nothing);
    // A plan with another quantity is not the same contract.
    expect(offered([shown({ ...renamed, name: 'Partner Cloud Support 50' })], silver).additions).toHaveLength(
      1,
    );
  });

  it('is not guessed where two on the page look like it', () => {
    const record = shown({ contractId: null, accessId: null });
    const page = [shown({ ...record, remaining: 1 }), shown({ ...record, remaining: 2 })];
    expect(offered(page, ledger).readings).toEqual([]);
    expect(offered([...page, shown({ remaining: 3 })], ledger).readings).toMatchObject([{ shown: 3 }]);
  });

  it('D1 compares no balance with a term that has ended', () => {
    const ended = fold([stored({ startsOn: '2025-01-01', endsOn: '2025-12-31' })]);
    expect(offered([shown({ endsOn: null })], ended).readings).toEqual([]);
  });
});

describe('what a page shows otherwise', () => {
  const changesOf = (record: Partial<RecordOnPage>, ...more: LedgerEvent[]) =>
    offered([shown(record)], fold([stored(), ...more])).changes.map(({ kind, changes }) => [kind, changes]);

  it.each([
    [
      'D1 a new term',
      { startsOn: '2027-01-01', endsOn: '2027-12-31' },
      ['term', { startsOn: '2027-01-01', endsOn: '2027-12-31', incidentsGranted: null }],
    ],
    [
      'D1 a new term of unknown start',
      { endsOn: '2027-12-31' },
      ['term', { startsOn: null, endsOn: '2027-12-31', incidentsGranted: null }],
    ],
    ['P8 another end', { endsOn: '2027-01-30' }, ['dates', { endsOn: '2027-01-30' }]],
    [
      'P8 another start',
      { startsOn: '2026-02-01' },
      ['dates', { startsOn: '2026-02-01', endsOn: '2026-12-31' }],
    ],
    [
      'P3 P4 another quantity',
      { name: 'Partner Cloud Support 5' },
      [
        'plan',
        {
          ruleSet: 'maicpp-2026',
          benefit: 'partner-cloud-support',
          offer: 'success-expanded',
          competencyGroup: null,
        },
      ],
    ],
    ['R12 another Access ID', { accessId: '1' }, ['accessId', { accessId: '1' }]],
  ])('is offered: %s', (_, record, change) => {
    expect(changesOf(record)).toEqual([change]);
  });

  it('P4 P37 is no change where a plan was only renamed', () => {
    const silver = {
      ruleSet: 'mpn-2021',
      benefit: 'signature-cloud-support',
      offer: 'silver',
      competencyGroup: 'hybrid',
    };
    const ledger = fold([stored(silver)]);
    expect(offered([shown({ name: 'Partner Cloud Support 5' })], ledger).changes).toEqual([]);
  });

  it('D6 is no change where the user entered the grant', () => {
    const ledger = fold([stored({ incidentsGranted: 100 })]);
    expect(offered([shown()], ledger).changes).toEqual([]);
  });

  it('D1 is no change where the page shows the term before the last one', () => {
    const renewed = contractAmended({ startsOn: '2027-01-01', endsOn: '2027-12-31' });
    expect(changesOf({ endsOn: '2026-12-31' }, renewed)).toEqual([]);
    expect(changesOf({ endsOn: '2026-12-30' }, renewed)).toEqual([]);
  });
});

/** Records offers as the panel does: what is complete is stored, all else is recorded. */
function recorded({ additions, changes, readings }: PageOffers, before: number): LedgerEvent[] {
  const drafts: EventDraft[] = [
    ...additions.flatMap(({ details, reading: left }, nth): EventDraft[] => {
      const subject = `added-${nth}`;
      if (details === null) return [];
      const added: EventDraft = { type: 'contract-added', subject, ...details };
      return left === null
        ? [added]
        : [added, { type: 'balance-observed', subject, remaining: left, source: 'partner-center' }];
    }),
    ...changes.map(
      ({ contract: { id }, changes: made }): EventDraft => ({
        type: 'contract-amended',
        subject: id,
        changes: made,
      }),
    ),
    ...readings.map(
      ({ contract: { id }, shown: left }): EventDraft => ({
        type: 'balance-observed',
        subject: id,
        remaining: left,
        source: 'partner-center',
      }),
    ),
  ];
  return drafts.map(
    (draft, nth) =>
      ({ ...draft, id: eventId(before + nth), device: DEVICE, happenedAt: NOW + nth }) as LedgerEvent,
  );
}

describe('laws of the offers', () => {
  const day = fc.constantFrom(
    null,
    '2025-12-31',
    '2026-01-01',
    '2026-03-01',
    '2026-12-31',
    '2027-01-30',
    '2027-12-31',
  );
  const record: fc.Arbitrary<RecordOnPage> = fc.record({
    name: fc.constantFrom(
      null,
      'Partner Cloud Support 50',
      'Partner Cloud Support 5',
      'Partner On-premises Support 20',
      'Partner Signature 5pack',
      'Microsoft Product Support',
      'Contoso',
    ),
    accessId: fc.constantFrom(null, '0087654321', '００８７６５４３２１', '42'),
    contractId: fc.constantFrom(null, '7001', '７００１', '7002', '7003'),
    startsOn: day,
    endsOn: day,
    remaining: fc.constantFrom(null, 0, 5, 20, 48, 60, 'unlimited' as const),
    isActive: fc.boolean(),
  });
  const ledgers = fc.constantFrom(
    [],
    [stored()],
    [stored({ startsOn: '2025-01-01', endsOn: '2025-12-31' })],
    [stored(), stored({ subject: 'second', contractId: '7002', endsOn: null })],
    [stored(), contractAmended({ startsOn: '2027-01-01', endsOn: '2027-12-31' }, { subject: CONTRACT })],
    contract({ contractId: '7003', read: 3 }),
  );

  it('what is recorded is not offered again', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 3 }), ledgers, (page, events) => {
        let known: LedgerEvent[] = [...events];
        // A balance may be compared only once its term is stored.
        for (let round = 0; round < 3; round += 1) {
          known = [...known, ...recorded(offered(page, fold(known)), 1000 * (round + 1))];
        }
        const { additions, changes, readings } = offered(page, fold(known));
        expect(additions.filter(({ details }) => details !== null)).toEqual([]);
        expect([...changes, ...readings]).toEqual([]);
      }),
    );
  });

  it('the order on the page makes no difference', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 4 }), ledgers, (page, events) => {
        const ledger = fold(events);
        expect(offered([...page].reverse(), ledger)).toEqual(offered(page, ledger));
      }),
    );
  });

  it('no stored contract is added again, and none is changed by being looked at', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 3 }), ledgers, (page, events) => {
        const ledger = ledgerWith(events);
        const before = JSON.stringify(ledger);
        const { additions } = offered(page, ledger);
        const ids = ledger.contracts.map(({ contractId }) => contractId);
        for (const { record: added } of additions)
          expect(ids).not.toContain(added.contractId?.normalize('NFKC'));
        expect(JSON.stringify(ledger)).toBe(before);
      }),
    );
  });
});
