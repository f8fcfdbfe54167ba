import type { PastedCase } from './case.ts';

export const sv: readonly PastedCase[] = [
  {
    what: 'allt på en rad',
    text: 'Åtkomst-ID: 0001234567 Kontrakt-ID: C-26-700150 Partner Support Gold 20pack, giltigt från 2026-04-01 till 2027-03-31',
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
    what: 'ett mejl med en rad för varje',
    text: `Hej Mia!

Nu är supportförmånen aktiverad:

Förmån: Partner Cloud Support 50
Åtkomst-ID: 0087654321
Kontrakts-ID: C-26-700151
Startdatum: 13 november 2026
Slutdatum: 12 november 2027
Kund: Åkerlund & Östberg AB

Hälsningar
Karin, 070-555 01 02`,
    contracts: [
      {
        accessId: '0087654321',
        contractId: 'C-26-700151',
        plan: 'cloud50',
        startsOn: '2026-11-13',
        endsOn: '2027-11-12',
        customer: 'Åkerlund & Östberg AB',
      },
    ],
  },
  {
    what: 'meningar',
    text: `Hej, åtkomst-ID är 0087654322 och kontrakts-ID är C-26-700152. Avtalet, Partner On-premises Support 20,
gäller från den 13 november 2026 till och med den 12 november 2027. /Olle`,
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
    what: 'en tabell',
    text: `Supportavtal\tÅtkomst-ID\tKontrakt-ID\tGäller till\tKund
Partner Signature 5pack\t0001234568\tC-25-118835\t2027-03-14\tFabrikam AB
Partner support MAPS 10pack\t0001234569\tC-25-118836\t2027-05-01\tAdatum`,
    contracts: [
      {
        accessId: '0001234568',
        contractId: 'C-25-118835',
        plan: 'signature5',
        endsOn: '2027-03-14',
        customer: 'Fabrikam AB',
      },
      {
        accessId: '0001234569',
        contractId: 'C-25-118836',
        plan: 'maps10',
        endsOn: '2027-05-01',
        customer: 'Adatum',
      },
    ],
  },
  {
    what: 'ett hyresavtal är inget',
    text: `Hej, hyresavtalet gäller från 2026-12-01 till 2027-11-30. Avtalsnummer: 33-8812. Ring 08-555 01 03 om porten
inte går att öppna, koden är 4821.`,
    contracts: [],
  },
];
