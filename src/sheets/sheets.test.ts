import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contractAdded, incident, reading, returned } from '../../test/builders.ts';
import { everyTextIn } from '../../test/translators.ts';
import { hasIds } from '../entitlements/grants.ts';
import { ruleSets } from '../entitlements/rulesets/index.ts';
import { LOCALES } from '../i18n/locales.ts';
import { fold } from '../ledger/ledger.ts';
import type { Contract } from '../ledger/subject.ts';
import { type Columns, headerOf } from './columns.ts';
import { readCsv, writeCsv } from './csv.ts';
import { readRows, type SheetRow } from './read-rows.ts';
import { sheetContracts, sheetEvents } from './sheet-contracts.ts';
import { contractRows, ownHeaders } from './write-contracts.ts';
import { historyRows } from './write-history.ts';

const TODAY = '2026-06-01';
const AROUND = { today: TODAY, ownRuleSet: null };
const en = everyTextIn('en');

/** The rows of a table as text, read with what is guessed of its header. */
function read(text: string): SheetRow[] {
  const { rows } = readCsv(text);
  return readRows(rows, headerOf(rows, ownHeaders(en)), AROUND);
}
const known = (columns: Columns) =>
  Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== null));

describe('columns', () => {
  it.each<[string, string, Record<string, number>]>([
    [
      'English',
      'Customer,Plan,Access ID,Contract ID,Valid from,Valid until,Incidents',
      { customer: 0, plan: 1, accessId: 2, contractId: 3, startsOn: 4, endsOn: 5, granted: 6 },
    ],
    [
      'Swedish',
      'Kund;Namn;Åtkomst-ID;Kontrakt-ID;Startdatum;Slutdatum',
      { customer: 0, label: 1, accessId: 2, contractId: 3, startsOn: 4, endsOn: 5 },
    ],
    [
      'German',
      'Kunde;Zugriffs-ID;Vertrags-ID;Gültig ab;Gültig bis;Anzahl',
      { customer: 0, accessId: 1, contractId: 2, startsOn: 3, endsOn: 4, granted: 5 },
    ],
    [
      'French',
      'Client;ID d’accès;ID de contrat;Début;Fin',
      { customer: 0, accessId: 1, contractId: 2, startsOn: 3, endsOn: 4 },
    ],
    [
      'Spanish',
      'Cliente;Id. de acceso;Id. de contrato;Inicio;Vencimiento',
      { customer: 0, accessId: 1, contractId: 2, startsOn: 3, endsOn: 4 },
    ],
    [
      'Italian',
      'Cliente;ID di accesso;ID contratto;Inizio;Scadenza',
      { customer: 0, accessId: 1, contractId: 2, startsOn: 3, endsOn: 4 },
    ],
    [
      'Portuguese',
      'Cliente;ID de acesso;ID do contrato;Início;Validade',
      { customer: 0, accessId: 1, contractId: 2, startsOn: 3, endsOn: 4 },
    ],
    [
      'Russian',
      'Клиент;Идентификатор доступа;Идентификатор контракта;Начало;Окончание',
      { customer: 0, accessId: 1, contractId: 2, startsOn: 3, endsOn: 4 },
    ],
    [
      'Japanese',
      '顧客,アクセス ID,契約 ID,開始日,終了日',
      { customer: 0, accessId: 1, contractId: 2, startsOn: 3, endsOn: 4 },
    ],
    [
      'Korean',
      '고객,액세스 ID,계약 ID,시작 날짜,종료 날짜',
      { customer: 0, accessId: 1, contractId: 2, startsOn: 3, endsOn: 4 },
    ],
    [
      'Chinese',
      '客户,访问 ID,合同 ID,开始日期,结束日期',
      { customer: 0, accessId: 1, contractId: 2, startsOn: 3, endsOn: 4 },
    ],
  ])('are known by %s headers', (_, line, columns) => {
    const { rows } = readCsv(`${line}\n${line}`);
    expect(known(headerOf(rows, {}).columns)).toEqual(columns);
  });

  it.each(LOCALES)('of the product’s own table in %s are known to who reads English', (locale) => {
    const rows = contractRows(everyTextIn(locale), [], TODAY);
    expect(known(headerOf(rows, ownHeaders(en)).columns)).toEqual({
      label: 0,
      customer: 1,
      plan: 2,
      accessId: 3,
      contractId: 4,
      startsOn: 5,
      endsOn: 6,
      granted: 7,
      planId: 12,
    });
  });

  it('may stand below a title, and two of one name are one', () => {
    const { rows } = readCsv(
      'Our contracts,,\n,,\nCustomer,Contract ID,Contract ID\nContoso,C-20-1188,C-20-1199',
    );
    expect(headerOf(rows, {})).toMatchObject({ row: 1, columns: { customer: 0, contractId: 1 } });
  });

  it('that say nothing are left to the user', () => {
    const { rows } = readCsv('one,two\nthree,four');
    expect(known(headerOf(rows, {}).columns)).toEqual({});
  });
});

describe('a row', () => {
  const HEAD = 'Customer;Plan;Access ID;Contract ID;Start date;End date;Incidents';
  const row = (line: string) => read(`${HEAD}\n${line}`)[0];

  it('is read with what is certain in it', () => {
    expect(
      row('Contoso;Partner Cloud Support 50;0001234567;C-25-118834;2026-02-01;31 January 2027;50'),
    ).toEqual({
      row: 2,
      label: 'Partner Cloud Support 50',
      customer: 'Contoso',
      accessId: '0001234567',
      contractId: 'C-25-118834',
      startsOn: '2026-02-01',
      endsOn: '2027-01-31',
      plan: expect.objectContaining({ benefit: expect.stringContaining('cloud') }),
      planName: 'Partner Cloud Support 50',
      granted: null,
      doubts: [],
    });
  });

  it.each<[string, string, object]>([
    [
      'an ID that a spreadsheet has shortened',
      ';;4.41726E+09;C-25-118834;;;',
      { field: 'accessId', kind: 'unread', values: ['4.41726E+09'] },
    ],
    [
      'the same with a comma',
      ';;4,41726E+09;C-25-118834;;;',
      { field: 'accessId', kind: 'unread', values: ['4,41726E+09'] },
    ],
    [
      'words in the place of an ID',
      ';;ask Bob;C-25-118834;;;',
      { field: 'accessId', kind: 'unread', values: ['ask Bob'] },
    ],
    [
      'an ID that is masked',
      ';;*****4567;C-25-118834;;;',
      { field: 'accessId', kind: 'unread', values: ['*****4567'] },
    ],
    [
      'a day of which either number may be the month',
      ';;;C-25-118834;04/05/2026;;',
      { field: 'startsOn', kind: 'either-order', values: ['04/05/2026'] },
    ],
    [
      'a day that there is not',
      ';;;C-25-118834;2026-02-30;;',
      { field: 'startsOn', kind: 'no-such-day', values: ['2026-02-30'] },
    ],
    [
      'words in the place of a day',
      ';;;C-25-118834;soon;;',
      { field: 'startsOn', kind: 'unread', values: ['soon'] },
    ],
    [
      'a plan that is none',
      ';Contoso Platinum Care;;C-25-118834;;;',
      { field: 'plan', kind: 'unknown-plan', values: ['Contoso Platinum Care'] },
    ],
    ['half an incident', ';;;C-25-118834;;;2.5', { field: 'granted', kind: 'unread', values: ['2.5'] }],
  ])('with %s leaves it empty and says so', (_, line, doubt) => {
    const found = row(line);
    expect(found?.doubts).toEqual([doubt]);
    expect(found).toMatchObject({
      contractId: 'C-25-118834',
      accessId: null,
      startsOn: null,
      plan: null,
      granted: null,
    });
  });

  it('whose end is before its start has neither', () => {
    const found = row(';;;C-25-118834;2026-05-01;2026-04-01;');
    expect(found).toMatchObject({ startsOn: null, endsOn: null });
    expect(found?.doubts.map(({ kind }) => kind)).toEqual(['upside-down', 'upside-down']);
  });

  it('that has ended is read without a doubt', () => {
    expect(row(';;;C-25-118834;2020-01-01;2020-12-31;')).toMatchObject({ endsOn: '2020-12-31', doubts: [] });
  });

  it('is read by the order of days that other rows prove', () => {
    const [first, second] = read(`${HEAD}\n;;;C-1001;04/05/2026;;\n;;;C-1002;25/12/2026;;`);
    expect(first).toMatchObject({ startsOn: '2026-05-04', doubts: [] });
    expect(second).toMatchObject({ startsOn: '2026-12-25' });
  });

  it('may have both days in one cell', () => {
    expect(read('Contract ID;Term\nC-25-118834;1 Feb 2026 – 31 Jan 2027')[0]).toMatchObject({
      startsOn: '2026-02-01',
      endsOn: '2027-01-31',
      doubts: [],
    });
  });
});

const CLOUD = { ruleSet: 'mpn-2021', benefit: 'signature-cloud-support', offer: null, competencyGroup: null };
const [stored] = fold([contractAdded({ contractId: 'C-1001' })]).contracts as [Contract];

describe('what becomes of a row', () => {
  const fates = (text: string, otherwise: typeof CLOUD | null = CLOUD) =>
    sheetContracts(read(text), [stored], otherwise).map(({ fate }) => fate);

  it('is told by its IDs and by its plan', () => {
    const table = 'Customer;Contract ID\nA;C-2002\nB;c1001\nC;C-2002\n;\nD;';
    expect(fates(table)).toEqual(['new', 'known', 'twice', 'empty']);
  });

  it('without a plan is nothing, until the user says which', () => {
    expect(fates('Customer;Contract ID\nA;C-2002', null)).toEqual(['without-plan']);
  });

  it('names the IDs that it lacks', () => {
    const [contract] = sheetContracts(read('Customer;Contract ID\nA;C-2002'), [], CLOUD);
    expect(contract).toMatchObject({ lacks: ['accessId'], label: 'Signature Cloud Support' });
  });

  it('imported twice is imported once, also without a Contract ID', () => {
    const rows = read('Name;Access ID;Start date\nTen;0001234567;2026-01-01\nOther;0001234568;2026-01-01');
    const first = sheetEvents(sheetContracts(rows, [], CLOUD), 0);
    expect(first).toHaveLength(2);
    const again = sheetContracts(rows, fold(first).contracts, CLOUD);
    expect(again.map(({ fate }) => fate)).toEqual(['known', 'known']);
  });
});

/** Every plan there is, and texts that a spreadsheet would spoil. */
const plan = fc.constantFrom(
  ...ruleSets.flatMap((ruleSet) => [
    ...ruleSet.grants.map(({ benefit, offer, competencyGroup = null }) => ({
      ruleSet: ruleSet.id,
      benefit,
      offer,
      competencyGroup,
    })),
    ...ruleSet.benefits.map(({ id }) => ({
      ruleSet: ruleSet.id,
      benefit: id,
      offer: null,
      competencyGroup: null,
    })),
  ]),
);
const details = fc
  .record({
    plan,
    label: fc.constantFrom('=1+1', 'Signature 10-pack', '"quoted", and more', 'Ünï 日本', "'apostrophe"),
    customer: fc.constantFrom(null, 'Contoso; Ltd', '-minus', '@at'),
    accessId: fc.constantFrom('0004417263', '0012345678', '12-34'),
    startsOn: fc.constantFrom(null, '2026-03-04'),
    endsOn: fc.constantFrom(null, '2027-03-03'),
    incidentsGranted: fc.constantFrom(null, 0, 7, 'unlimited' as const),
  })
  .map(({ plan, accessId, ...others }) => ({
    ...others,
    ...plan,
    accessId: hasIds(plan) ? accessId : null,
    contractId: hasIds(plan) ? 'C-20-118834' : null,
  }));

describe('a contract that goes out and comes back', () => {
  it('is the same in every language, but for a grant that the rule set has anyway', () => {
    fc.assert(
      fc.property(details, fc.constantFrom(...LOCALES), (terms, locale) => {
        const [before] = fold([contractAdded(terms)]).contracts as [Contract];
        const t = everyTextIn(locale);
        const rows = readCsv(writeCsv(contractRows(t, [before], TODAY), ';')).rows;
        const found = readRows(rows, headerOf(rows, ownHeaders(en)), AROUND);
        expect(found.flatMap(({ doubts }) => doubts)).toEqual([]);
        const [after] = fold(sheetEvents(sheetContracts(found, [], null), 0)).contracts as [Contract];
        const { label, customer, ruleSet, benefit, offer, competencyGroup } = before;
        const { accessId, contractId, startsOn, endsOn, balance } = before;
        expect(after).toMatchObject({ label, customer, ruleSet, benefit, offer, competencyGroup });
        expect(after).toMatchObject({ accessId, contractId, startsOn, endsOn });
        expect(after.balance.granted?.incidents).toEqual(balance.granted?.incidents);
      }),
      { numRuns: 50 },
    );
  }, 20_000);
});

describe('the history', () => {
  it('has a row for all that happened, in the order in which it did', () => {
    const added = contractAdded({ customer: 'Contoso' });
    const day = (text: string) => ({ happenedAt: Date.parse(`${text}T12:00:00`) });
    const opened = incident({
      ...day('2026-03-02'),
      request: '2611030050001234',
      note: '=evil',
      portal: 'azure',
    });
    const events = [added, reading(9, day('2026-03-09')), returned(opened, day('2026-03-12')), opened];
    const [contract] = fold(events).contracts as [Contract];
    const [, ...rows] = historyRows(en, [{ contract, events }], TODAY);
    expect(rows.map((row) => row.slice(2))).toEqual([
      ['C-1001', '2026-03-02', 'Incident logged', 'Azure portal', '2611030050001234', '=evil'],
      ['C-1001', '2026-03-09', 'Reading: 9 left', 'Support for Business', '', ''],
      ['C-1001', '2026-03-12', 'Incident returned', 'Azure portal', '2611030050001234', ''],
    ]);
    expect(writeCsv(rows, ',')).toContain("'=evil");
  });
});
