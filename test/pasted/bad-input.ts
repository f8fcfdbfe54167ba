import type { PastedCase } from './case.ts';

const QUOTED = `On Tue, Nov 3, 2026 at 9:14 AM Alex <alex@contoso.example> wrote:
> Can you look at ticket 2611030030001234? The customer called twice, the last time on 11/2/2026.
> > We had the same with case 119032025000111 in March 2025.
> > --
> > Support desk, open until 6 pm, closed from 24 December 2026 to 2 January 2027
`;

/** Some 20 kB of a thread that says nothing of a contract. */
const THREAD = QUOTED.repeat(60);

/** What is sure is filled, what is not is said, and nothing is guessed. */
export const badInput: readonly PastedCase[] = [
  {
    what: 'two Access IDs and one Contract ID',
    text: `Access ID: 0001234567
Access ID: 0001234568
Contract ID: C-26-700150
Plan: Partner Cloud Support 50
End date: 2027-03-31`,
    contracts: [
      {
        contractId: 'C-26-700150',
        plan: 'cloud50',
        endsOn: '2027-03-31',
        doubts: { accessId: 'several' },
      },
    ],
  },
  {
    what: 'two Access IDs of the first of two contracts',
    text: `Access ID: 0001234567
Access ID: 0001234568
Contract ID: C-26-700150

Access ID: 0001234569
Contract ID: C-26-700151`,
    contracts: [
      { contractId: 'C-26-700150', doubts: { accessId: 'several' } },
      { accessId: '0001234569', contractId: 'C-26-700151' },
    ],
  },
  {
    what: 'an end before the start',
    text: `Access ID: 0001234567
Contract ID: C-26-700150
Valid from 1 April 2027 to 31 March 2026`,
    contracts: [
      {
        accessId: '0001234567',
        contractId: 'C-26-700150',
        doubts: { startsOn: 'upside-down', endsOn: 'upside-down' },
      },
    ],
  },
  {
    what: 'two ends of one contract',
    text: `Access ID: 0001234567
Contract ID: C-26-700150
Start date: 2026-04-01
End date: 2027-03-31
Your contract expires on 30 April 2027.`,
    contracts: [
      {
        accessId: '0001234567',
        contractId: 'C-26-700150',
        startsOn: '2026-04-01',
        doubts: { endsOn: 'several' },
      },
    ],
  },
  {
    what: 'the same end twice',
    text: `Access ID: 0001234567
Contract ID: C-26-700150
End date: 2027-03-31
Your contract expires on 31 March 2027.`,
    contracts: [{ accessId: '0001234567', contractId: 'C-26-700150', endsOn: '2027-03-31' }],
  },
  {
    what: 'a day that either number may be the month of',
    text: `Access ID: 0001234567
Contract ID: C-26-700150
End date: 03/04/2027`,
    contracts: [{ accessId: '0001234567', contractId: 'C-26-700150', doubts: { endsOn: 'either-order' } }],
  },
  {
    what: 'the same where both days make one year',
    text: `Access ID: 0001234567
Contract ID: C-26-700150
Valid 05/03/2026 - 05/02/2027`,
    contracts: [
      {
        accessId: '0001234567',
        contractId: 'C-26-700150',
        startsOn: '2026-05-03',
        endsOn: '2027-05-02',
      },
    ],
  },
  {
    what: 'a day that does not exist',
    text: `Access ID: 0001234567
Contract ID: C-26-700150
Start date: 2026-03-01
End date: 2027-02-30`,
    contracts: [
      {
        accessId: '0001234567',
        contractId: 'C-26-700150',
        startsOn: '2026-03-01',
        doubts: { endsOn: 'no-such-day' },
      },
    ],
  },
  {
    what: 'an expired pack',
    text: 'Access ID: 0001234567 Contract ID: C-20-118834 Partner support MAPS 10pack, valid 2020-04-01 to 2021-03-31',
    contracts: [
      {
        accessId: '0001234567',
        contractId: 'C-20-118834',
        plan: 'maps10',
        startsOn: '2020-04-01',
        endsOn: '2021-03-31',
        doubts: { endsOn: 'ended' },
      },
    ],
  },
  {
    what: 'a plan that is not known',
    text: `Plan: Contoso Platinum Care
Access ID: 0001234567
Contract ID: C-26-700150`,
    contracts: [{ accessId: '0001234567', contractId: 'C-26-700150', doubts: { plan: 'unknown-plan' } }],
  },
  {
    what: 'two plans and the IDs of one',
    text: `You have Partner Cloud Support 50 and Partner On-premises Support 20.
Access ID: 0001234567
Contract ID: C-26-700150`,
    contracts: [{ accessId: '0001234567', contractId: 'C-26-700150', doubts: { plan: 'several' } }],
  },
  {
    what: 'the old name of a plan behind the new one (P4)',
    text: `Partner Cloud Support 5 (formerly Partner Signature 5pack)
Access ID: 0001234567
Contract ID: C-26-700150`,
    contracts: [{ accessId: '0001234567', contractId: 'C-26-700150', plan: 'cloud5' }],
  },
  {
    what: 'a count that is no part of the name, but a day',
    text: `Access ID: 0001234567
Contract ID: C-26-700150
Partner Cloud Support
5 March 2027 is the day on which we meet.`,
    contracts: [{ accessId: '0001234567', contractId: 'C-26-700150', plan: 'cloud' }],
  },
  {
    what: '20 kB of a quoted thread around it',
    text: `${THREAD}
> Access ID: 0001234567
> Contract ID: C-26-700150
> Partner On-premises Support 20, valid until 31 March 2027
${THREAD}`,
    contracts: [
      {
        accessId: '0001234567',
        contractId: 'C-26-700150',
        plan: 'onPremises20',
        endsOn: '2027-03-31',
      },
    ],
  },
  {
    what: 'the same contract in two mails of a thread',
    text: `Here they are again: Access ID 0001234567, Contract ID C-26-700150.

> Partner Cloud Support 2
> Access ID: 0001234567
> Contract ID: C-26-700150
> Valid until: 2027-03-31`,
    contracts: [
      {
        accessId: '0001234567',
        contractId: 'C-26-700150',
        plan: 'cloud2',
        endsOn: '2027-03-31',
      },
    ],
  },
  {
    what: 'HTML',
    text: `<html><head><style>.a{color:#123456}</style></head><body><p>Hello&nbsp;Mia,</p>
<table><tr><th>Access ID</th><th>Contract ID</th><th>End date</th></tr>
<tr><td><b>0001234567</b></td><td>C-26-700150</td><td>2027-03-31</td></tr></table>
<p>Plan:&nbsp;Partner Support Gold 20pack<br>Customer: Smith &amp; Sons</p><script>alert("Access ID: 6666666666")</script></body></html>`,
    contracts: [
      {
        accessId: '0001234567',
        contractId: 'C-26-700150',
        plan: 'gold20',
        endsOn: '2027-03-31',
        customer: 'Smith & Sons',
      },
    ],
  },
  {
    what: 'right-to-left text with direction marks',
    text: `\u202Bשלום מיה, להלן הפרטים:\u202C
\u200FAccess ID: \u202A0001234567\u202C
\u200FContract ID: \u202AC-26-700150\u202C
\u2067תוקף\u2069 Valid until: \u202D2027-03-31\u202C`,
    contracts: [{ accessId: '0001234567', contractId: 'C-26-700150', endsOn: '2027-03-31' }],
  },
  {
    what: 'an ID whose digits a control would turn round',
    text: 'Access ID: 0001234\u202E567\u202C\nContract ID: C-26-700150\nEnd date: 2027-03-31',
    contracts: [{ contractId: 'C-26-700150', endsOn: '2027-03-31', doubts: { accessId: 'turned-round' } }],
  },
  {
    what: 'an ID with the hyphens of a word processor',
    text: 'Access ID: 0001234567\nContract ID: C\u201126\u2011700150\nEnd date: 2027\u201103\u201131',
    contracts: [{ accessId: '0001234567', contractId: 'C-26-700150', endsOn: '2027-03-31' }],
  },
  {
    what: 'a masked Access ID and a Contract ID to follow',
    text: 'Access ID: ******4567\nContract ID: to follow in 2027\nPlan: Partner Cloud Support 50\nEnd date: 2027-03-31',
    contracts: [],
  },
  {
    what: 'periods of other things',
    text: `Access ID: 0001234567
Contract ID: C-26-700150
Invoice period: 1 January 2026 to 31 January 2026
The contract was signed on 3 March 2026. We discussed the agreement from 3 March 2026 to 5 March 2026.`,
    contracts: [{ accessId: '0001234567', contractId: 'C-26-700150' }],
  },
  {
    what: 'an ID that a spreadsheet has shortened',
    text: 'Access ID\tContract ID\tEnd date\n1.23457E+09\tC-26-700150\t2027-03-31\n\nAccess ID: 1.23457E+09',
    contracts: [{ contractId: 'C-26-700150', endsOn: '2027-03-31' }],
  },
  {
    what: 'a row of a table that lacks its Contract ID',
    text: 'Access ID\tContract ID\tEnd date\n0001234567\t\t2027-03-31\n0001234568\tC-25-118835\t2027-04-30',
    contracts: [
      { accessId: '0001234567', endsOn: '2027-03-31' },
      { accessId: '0001234568', contractId: 'C-25-118835', endsOn: '2027-04-30' },
    ],
  },
];

/** Nothing to find. */
export const nearMisses: readonly PastedCase[] = [
  { what: 'nothing', text: '', contracts: [] },
  { what: 'a label', text: 'Access ID:', contracts: [] },
  { what: 'a name', text: 'Partner Support Gold 20pack', contracts: [] },
  {
    what: 'a sentence about plans',
    text: 'Partner Cloud Support is valid until 31 March 2027.',
    contracts: [],
  },
  { what: 'a quoted thread', text: THREAD, contracts: [] },
  {
    what: 'instructions without the IDs',
    text: `After activation the Access ID and Contract ID are shown to all users. Enter the Access ID and the Contract ID in
step 2, then call +1 425 555 0100 before 31 March 2027.`,
    contracts: [],
  },
  {
    what: 'an error of the portal with a correlation id',
    text: `This Access ID is already associated to an account. Please contact your Technical Account Manager to obtain a new
Access ID. Correlation ID: 7b0e2c1a-9d33-4f6e-8a51-0c2d4e6f8a10, 2026-11-27T09:14:00Z`,
    contracts: [],
  },
  {
    what: 'an order of other things',
    text: `Order number\tItem\tPrice\tDelivery date
4500012345\tSupport bracket 20 pack\t99.00\t2026-12-01
4500012346\tGold plated screws, 10 pack\t12.50\t2026-12-03`,
    contracts: [],
  },
  {
    what: 'source code',
    text: `const accessId = read(row.accessId);
if (contractId === null) throw new Error('no Contract ID in row ' + 1234);`,
    contracts: [],
  },
];
