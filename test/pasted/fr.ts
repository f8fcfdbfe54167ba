import type { PastedCase } from './case.ts';

export const fr: readonly PastedCase[] = [
  {
    what: 'tout sur une ligne',
    text: 'ID d’accès : 0001234567 ID de contrat : C-26-700150 Partner Support Gold 20pack, valable du 1er avril 2026 au 31 mars 2027',
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
    what: 'un message avec une ligne pour chaque',
    text: `Bonjour Mia,

L’avantage est activé, voici les informations :

Avantage : Partner Cloud Support 50
ID d'accès : 0087654321
ID de contrat : C-26-700151
Date de début : 04/05/2026
Date de fin : 03/05/2027
Client : Société Générale des Pâtes

Cordialement,
Hélène – 01 55 55 01 04`,
    contracts: [
      {
        accessId: '0087654321',
        contractId: 'C-26-700151',
        plan: 'cloud50',
        startsOn: '2026-05-04',
        endsOn: '2027-05-03',
        customer: 'Société Générale des Pâtes',
      },
    ],
  },
  {
    what: 'des phrases',
    text: `Bonjour, l’identifiant d’accès est 0087654322 et l’identifiant de contrat est C-26-700152. Le contrat (Partner
On-premises Support 20) est valable jusqu’au 12 novembre 2027. Bonne journée`,
    contracts: [
      { accessId: '0087654322', contractId: 'C-26-700152', plan: 'onPremises20', endsOn: '2027-11-12' },
    ],
  },
  {
    what: 'un tableau',
    text: `Client\tContrat\tID d’accès\tID de contrat\tDate de fin
Contoso SARL\tSupport partenaire Gold 20pack\t0001234567\tC-25-118834\t31/01/2027
Fabrikam SA\tPartner Cloud Support 2\t0001234568\tC-25-118835\t05/03/2027`,
    contracts: [
      {
        accessId: '0001234567',
        contractId: 'C-25-118834',
        plan: 'gold20',
        endsOn: '2027-01-31',
        customer: 'Contoso SARL',
      },
      {
        accessId: '0001234568',
        contractId: 'C-25-118835',
        plan: 'cloud2',
        endsOn: '2027-03-05',
        customer: 'Fabrikam SA',
      },
    ],
  },
  {
    what: 'un code de porte n’en est pas un',
    text: `Bonjour, le code d’accès de l’immeuble est 4821A. Votre contrat de maintenance n° 77-1234 est valable du 1er
janvier 2027 au 31 décembre 2027. Fin des travaux : 15/12/2026.`,
    contracts: [],
  },
  {
    what: 'un article avant chaque identifiant',
    text: "Votre ID d'accès est le 0001234567, votre ID de contrat est le C-26-700150. Expiration le 31 mars 2027.",
    contracts: [{ accessId: '0001234567', contractId: 'C-26-700150', endsOn: '2027-03-31' }],
  },
];
