import type { PastedCase } from './case.ts';

export const it: readonly PastedCase[] = [
  {
    what: 'tutto su una riga',
    text: 'ID di accesso: 0001234567 ID contratto: C-26-700150 Partner Support Gold 20pack, valido dal 1° aprile 2026 al 31 marzo 2027',
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
    what: 'un messaggio con una riga per ogni cosa',
    text: `Ciao Mia,

il vantaggio è attivo, ecco i dati:

Vantaggio: Partner Cloud Support 50
ID di accesso: 0087654321
ID contratto: C-26-700151
Data di inizio: 13/11/2026
Data di fine: 12/11/2027
Cliente: Caffè dell’Angolo S.r.l.

A presto,
Giosuè`,
    contracts: [
      {
        accessId: '0087654321',
        contractId: 'C-26-700151',
        plan: 'cloud50',
        startsOn: '2026-11-13',
        endsOn: '2027-11-12',
        customer: 'Caffè dell’Angolo S.r.l.',
      },
    ],
  },
  {
    what: 'frasi',
    text: `Buongiorno, l'ID di accesso è 0087654322 e l'ID del contratto è C-26-700152. Il contratto (Partner On-premises
Support 20) scade il 12 novembre 2027. Fine della comunicazione.`,
    contracts: [
      { accessId: '0087654322', contractId: 'C-26-700152', plan: 'onPremises20', endsOn: '2027-11-12' },
    ],
  },
  {
    what: 'una tabella',
    text: `Cliente\tContratto\tID di accesso\tID contratto\tScadenza
Contoso S.p.A.\tPartner Signature 10pack\t0001234567\tC-25-118834\t31/01/2027
Fabrikam\tPartner support MAPS 10pack\t0001234568\tC-25-118835\t05/03/2027`,
    contracts: [
      {
        accessId: '0001234567',
        contractId: 'C-25-118834',
        plan: 'signature10',
        endsOn: '2027-01-31',
        customer: 'Contoso S.p.A.',
      },
      {
        accessId: '0001234568',
        contractId: 'C-25-118835',
        plan: 'maps10',
        endsOn: '2027-03-05',
        customer: 'Fabrikam',
      },
    ],
  },
  {
    what: 'un contratto di affitto non lo è',
    text: `Il contratto di affitto numero 120/2026 scade il 31 dicembre 2026; il codice di accesso del cancello è 4821.
Cordiali saluti, ufficio chiuso dal 24/12/2026 al 06/01/2027.`,
    contracts: [],
  },
];
