import type { PastedCase } from './case.ts';

export const de: readonly PastedCase[] = [
  {
    what: 'alles in einer Zeile',
    text: 'Zugriffs-ID: 0001234567 Vertrags-ID: C-26-700150 Partner Support Gold 20pack, gültig vom 01.04.2026 bis 31.03.2027',
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
    what: 'eine Mail mit einer Zeile für jedes',
    text: `Hallo Frau Weber,

der Vorteil ist freigeschaltet. Hier die Daten:

Plan: Partner Cloud Support 50
Zugriffs-ID: 0087654321
Vertrags-ID: C-26-700151
Laufzeit: 13.11.26 – 12.11.27
Kunde: Müller & Söhne GmbH

Mit freundlichen Grüßen
Jonas Krüger
Tel.: 089 555 0101 | Kundennummer 445566`,
    contracts: [
      {
        accessId: '0087654321',
        contractId: 'C-26-700151',
        plan: 'cloud50',
        startsOn: '2026-11-13',
        endsOn: '2027-11-12',
        customer: 'Müller & Söhne GmbH',
      },
    ],
  },
  {
    what: 'Sätze',
    text: `Guten Morgen,

die Access-ID lautet 0087654322, die Contract-ID ist C-26-700152. Der Vertrag (Partner On-premises Support 20) läuft
vom 13. November 2026 bis zum 12. November 2027.

Viele Grüße`,
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
    what: 'eine Tabelle',
    text: `Kunde\tVertrag\tZugriffs-ID\tVertrags-ID\tGültig bis
Contoso GmbH\tPartner Support Gold 20pack\t0001234567\tC-25-118834\t31.01.2027
Fabrikam AG\tSignature 10-Pack\t0001234568\tC-25-118835\t14.03.2027`,
    contracts: [
      {
        accessId: '0001234567',
        contractId: 'C-25-118834',
        plan: 'gold20',
        endsOn: '2027-01-31',
        customer: 'Contoso GmbH',
      },
      {
        accessId: '0001234568',
        contractId: 'C-25-118835',
        plan: 'signature10',
        endsOn: '2027-03-14',
        customer: 'Fabrikam AG',
      },
    ],
  },
  {
    what: 'ein Telekom-Vertrag ist keiner',
    text: `Sehr geehrter Herr Krüger,

Ihre Vertragsnummer 4711-220099 wurde verlängert. Der Vertrag läuft vom 01.12.2026 bis 30.11.2028.
Ihre Kundennummer: 900 1234 567. Wir bleiben bis 2. Januar 2027 geschlossen.`,
    contracts: [],
  },
  {
    what: 'ein Bindestrich ohne Leerzeichen zwischen den Tagen',
    text: `Zugriffs-ID und Vertrags-ID: 0001234567 und C-26-700150
Laufzeit: 01.04.2026-31.03.2027`,
    contracts: [
      { accessId: '0001234567', contractId: 'C-26-700150', startsOn: '2026-04-01', endsOn: '2027-03-31' },
    ],
  },
];
