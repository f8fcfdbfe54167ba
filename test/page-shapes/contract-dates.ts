import { type ContractShape, contract } from './expected.ts';

const NAME = 'Partner On-premises support 20';
const plan = (starts: string, ends: string) =>
  `<div role="group"><h3>${NAME}</h3><dl><dt>Start date</dt><dd>${starts}</dd><dt>End date</dt><dd>${ends}</dd></dl></div>`;
const ending = (ends: string) => `<div role="group"><h3>${NAME}</h3><p>End date: ${ends}</p></div>`;
const HOST = 'https://support.serviceshub.microsoft.com';

/** Whose order of day and month must be inferred: the year that a contract lasts (P8), language, address. */
export const CONTRACT_DATE_SHAPES: readonly ContractShape[] = [
  {
    shape: 'P8 the order that makes one year',
    body: plan('12/6/2025', '12/5/2026'),
    expected: [
      contract({ name: NAME, startsOn: '2025-12-06', endsOn: '2026-12-05', dateOrder: 'from-the-period' }),
    ],
  },
  {
    shape: 'P8 the order that makes one year, the day first',
    body: plan('6/12/2025', '5/12/2026'),
    expected: [
      contract({ name: NAME, startsOn: '2025-12-06', endsOn: '2026-12-05', dateOrder: 'from-the-period' }),
    ],
  },
  {
    shape: 'P8 the order that makes one year, both dates in one value',
    body: `<div role="group"><h3>${NAME}</h3><p>Contract period: 12/6/2025–12/5/2026</p></div>`,
    expected: [
      contract({ name: NAME, startsOn: '2025-12-06', endsOn: '2026-12-05', dateOrder: 'from-the-period' }),
    ],
  },
  {
    shape: 'P8 years of two figures, in the order that makes one year',
    body: plan('12/6/25', '12/5/26'),
    expected: [
      contract({ name: NAME, startsOn: '2025-12-06', endsOn: '2026-12-05', dateOrder: 'from-the-period' }),
    ],
  },
  {
    shape: 'a year of two figures, in the order of the page’s region',
    body: ending('3/4/27'),
    lang: 'en-GB',
    expected: [contract({ name: NAME, endsOn: '2027-04-03', dateOrder: 'from-the-language' })],
  },
  {
    shape: 'nothing: a year of two figures, where the page has no region',
    body: ending('31/3/27'),
    expected: [contract({ name: NAME })],
  },
  {
    shape: 'P8 another contract of the page makes one year',
    body: `${plan('12/6/2025', '12/5/2026')}<div role="group"><h3>Partner Cloud Support 5</h3><p>End date: 3/4/2027</p></div>`,
    expected: [
      contract({ name: NAME, startsOn: '2025-12-06', endsOn: '2026-12-05', dateOrder: 'from-the-period' }),
      contract({ name: 'Partner Cloud Support 5', endsOn: '2027-03-04', dateOrder: 'from-the-period' }),
    ],
  },
  {
    shape: 'P8 contracts that make a year in contradicting orders',
    body: `${plan('12/6/2025', '12/5/2026')}<div role="group"><h3>Partner Cloud Support 5</h3><p>Start date: 6/12/2025</p><p>End date: 5/12/2026</p></div>`,
    expected: [contract({ name: NAME }), contract({ name: 'Partner Cloud Support 5' })],
  },
  { shape: 'no evidence', body: ending('12/5/2026'), expected: [contract({ name: NAME })] },
  {
    shape: 'a period that is a year in either order, and no other evidence',
    body: plan('4/5/2026', '4/5/2027'),
    expected: [contract({ name: NAME })],
  },
  {
    shape: 'American English',
    lang: 'en-US',
    body: ending('12/5/2026'),
    expected: [contract({ name: NAME, endsOn: '2026-12-05', dateOrder: 'from-the-language' })],
  },
  {
    shape: 'British English',
    lang: 'en-GB',
    body: ending('12/5/2026'),
    expected: [contract({ name: NAME, endsOn: '2026-05-12', dateOrder: 'from-the-language' })],
  },
  {
    shape: 'German of Austria',
    lang: 'de-AT',
    body: ending('12/5/2026'),
    expected: [contract({ name: NAME, endsOn: '2026-05-12', dateOrder: 'from-the-language' })],
  },
  {
    shape: 'French, which has no region that puts the month first',
    lang: 'fr',
    body: ending('12/5/2026'),
    expected: [contract({ name: NAME, endsOn: '2026-05-12', dateOrder: 'from-the-language' })],
  },
  {
    shape: 'German without a region, which writes no such dates: they are not translated',
    lang: 'de',
    body: ending('12/5/2026'),
    expected: [contract({ name: NAME })],
  },
  {
    shape: 'a language that is no language',
    lang: 'x_y!',
    body: ending('12/5/2026'),
    expected: [contract({ name: NAME })],
  },
  {
    shape: 'the locale in the path of the address',
    address: `${HOST}/supportforbusiness/en-us/create`,
    body: ending('12/5/2026'),
    expected: [contract({ name: NAME, endsOn: '2026-12-05', dateOrder: 'from-the-address' })],
  },
  {
    shape: 'the locale in a parameter of the address',
    address: `${HOST}/supportforbusiness/create?locale=en-GB`,
    body: ending('12/5/2026'),
    expected: [contract({ name: NAME, endsOn: '2026-05-12', dateOrder: 'from-the-address' })],
  },
  {
    shape: 'language and address that contradict each other',
    lang: 'en-US',
    address: `${HOST}/supportforbusiness/en-gb/create`,
    body: ending('12/5/2026'),
    expected: [contract({ name: NAME })],
  },
  {
    shape: 'an unambiguous date of the page, which counts more than its language',
    lang: 'en-US',
    body: `${ending('12/5/2026')}<p>Last updated 27/11/2026</p>`,
    expected: [contract({ name: NAME, endsOn: '2026-05-12' })],
  },
  {
    shape: 'a contract that makes one year, which counts more than the language',
    lang: 'en-GB',
    body: plan('12/6/2025', '12/5/2026'),
    expected: [
      contract({ name: NAME, startsOn: '2025-12-06', endsOn: '2026-12-05', dateOrder: 'from-the-period' }),
    ],
  },
];
