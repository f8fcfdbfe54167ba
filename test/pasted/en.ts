import type { PastedCase } from './case.ts';

export const en: readonly PastedCase[] = [
  {
    what: 'all in one line',
    text: 'Access ID: 0001234567 Contract ID: C-26-700150 Partner Support Gold 20pack, valid 1 April 2026 to 31 March 2027',
    contracts: [
      {
        accessId: '0001234567',
        contractId: 'C-26-700150',
        plan: 'gold20',
        startsOn: '2026-04-01',
        endsOn: '2027-03-31',
      },
    ],
  },
  {
    what: 'a mail with a line for each',
    text: `Hi Mia,

Your benefit has been activated. Please keep the following for your records:

Plan name: Partner Cloud Support 50
Access ID: 0087654321
Contract ID: C-26-700151
Start date: 11/13/2026
End date: 11/12/2027

Kind regards,
Alex
Tel. +1 425 555 0100`,
    contracts: [
      {
        accessId: '0087654321',
        contractId: 'C-26-700151',
        plan: 'cloud50',
        startsOn: '2026-11-13',
        endsOn: '2027-11-12',
      },
    ],
  },
  {
    what: 'sentences',
    text: `Hello team,

I activated the on-premises benefit today. The Access ID is 0087654322 and the Contract ID is C-26-700152.
It's a Partner On-premises Support 20, valid from November 13th, 2026 through November 12th, 2027.
Please don't share these outside the company.

Best, Jordan`,
    contracts: [
      {
        accessId: '0087654322',
        contractId: 'C-26-700152',
        plan: 'onPremises20',
        startsOn: '2026-11-13',
        endsOn: '2027-11-12',
      },
    ],
  },
  {
    what: 'a table copied from a spreadsheet',
    text: `Customer\tPlan\tAccess ID\tContract ID\tStart date\tEnd date
Contoso Ltd\tPartner Support Gold 20pack\t0001234567\tC-25-118834\t2026-02-01\t2027-01-31
Fabrikam, Inc.\tPartner Signature 5pack\t0001234568\tC-25-118835\t2026-03-15\t2027-03-14
Tailspin Toys\tPartner support MAPS 10pack\t0001234569\tC-25-118836\t2026-05-02\t2027-05-01
`,
    contracts: [
      {
        accessId: '0001234567',
        contractId: 'C-25-118834',
        plan: 'gold20',
        startsOn: '2026-02-01',
        endsOn: '2027-01-31',
        customer: 'Contoso Ltd',
      },
      {
        accessId: '0001234568',
        contractId: 'C-25-118835',
        plan: 'signature5',
        startsOn: '2026-03-15',
        endsOn: '2027-03-14',
        customer: 'Fabrikam, Inc.',
      },
      {
        accessId: '0001234569',
        contractId: 'C-25-118836',
        plan: 'maps10',
        startsOn: '2026-05-02',
        endsOn: '2027-05-01',
        customer: 'Tailspin Toys',
      },
    ],
  },
  {
    what: 'two paragraphs, one a contract',
    text: `Here you go:

Partner Cloud Support 5
Access ID: 0087654401
Contract ID: C-26-710001
Expires on: 28 February 2027

Partner Cloud Support 2
Access ID: 0087654402
Contract ID: C-26-710002
Expires on: 30 June 2027`,
    contracts: [
      { accessId: '0087654401', contractId: 'C-26-710001', plan: 'cloud5', endsOn: '2027-02-28' },
      { accessId: '0087654402', contractId: 'C-26-710002', plan: 'cloud2', endsOn: '2027-06-30' },
    ],
  },
  {
    what: 'labels above their values, as a page is copied',
    text: `Partner Cloud Support
Access ID
0087654321
Contract ID
C-26-700151
Activate-by date (end date)
Nov 12, 2027
Incidents remaining
47`,
    contracts: [{ accessId: '0087654321', contractId: 'C-26-700151', plan: 'cloud', endsOn: '2027-11-12' }],
  },
  {
    what: 'both labels before both values, bullets and bold',
    text: `* **Access ID / Contract ID:** 0001234567 / C-26-700150
* **Benefit:** Signature 10-pack
* **Valid until:** 1-Mar-27
* **Customer:** Northwind Traders`,
    contracts: [
      {
        accessId: '0001234567',
        contractId: 'C-26-700150',
        plan: 'signature10',
        endsOn: '2027-03-01',
        customer: 'Northwind Traders',
      },
    ],
  },
  {
    what: 'a bought contract, wrapped lines',
    text: `As discussed, this is our Unified Support for Partners? No: plan name: Unified Support. The contract is valid from
1 July 2026 to 30 June 2027. Access ID: 900123456
Contract ID: 4567890`,
    contracts: [
      {
        accessId: '900123456',
        contractId: '4567890',
        plan: 'unified',
        startsOn: '2026-07-01',
        endsOn: '2027-06-30',
      },
    ],
  },
  {
    what: 'a CSV with semicolons',
    text: `Access ID;Contract ID;Valid until;Plan
0001234567;C-25-118834;31/01/2027;Partner support Silver 15pack
0001234568;C-25-118835;14/03/2027;MPN Gold incidents`,
    contracts: [
      { accessId: '0001234567', contractId: 'C-25-118834', plan: 'silver15', endsOn: '2027-01-31' },
      { accessId: '0001234568', contractId: 'C-25-118835', plan: 'gold20', endsOn: '2027-03-14' },
    ],
  },
  {
    what: 'a table whose columns are the contracts',
    text: `Plan\tPartner Cloud Support 50\tPartner On-premises Support 20
Access ID\t0087654321\t0087654322
Contract ID\tC-26-700151\tC-26-700152
End date\t2027-11-12\t2027-10-31`,
    contracts: [
      { accessId: '0087654321', contractId: 'C-26-700151', plan: 'cloud50', endsOn: '2027-11-12' },
      { accessId: '0087654322', contractId: 'C-26-700152', plan: 'onPremises20', endsOn: '2027-10-31' },
    ],
  },
  {
    what: 'words between the labels and their colons',
    text: `Access ID (shared by the team): 0087654321
Contract ID for on-premises support: C-26-700151
AccessID=0087654321; ContractID=C-26-700151
Expires on Friday, 12 November 2027`,
    contracts: [{ accessId: '0087654321', contractId: 'C-26-700151', endsOn: '2027-11-12' }],
  },
  {
    what: 'a mail of another program with other days and numbers in it',
    text: `From: Alex Berg <alex@contoso.example>
Sent: Friday, November 13, 2026 9:14 AM
Subject: FW: case 2611130030001234

Hi, as promised. MPN ID 1234567, order 4500012345, the meeting is on November 30, 2026.
This link expires on December 1, 2026.
	Access ID	0087654321
	Contract ID	C-26-700151
	Expiration date	November 12, 2027
	Incidents remaining	50
Please reply until December 5, 2026. Our office is closed from December 24, 2026 to January 2, 2027.`,
    contracts: [{ accessId: '0087654321', contractId: 'C-26-700151', endsOn: '2027-11-12' }],
  },
];
