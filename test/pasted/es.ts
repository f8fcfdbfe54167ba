import type { PastedCase } from './case.ts';

export const es: readonly PastedCase[] = [
  {
    what: 'todo en una línea',
    text: 'Id. de acceso: 0001234567 Id. de contrato: C-26-700150 Partner Support Gold 20pack, válido del 1 de abril de 2026 al 31 de marzo de 2027',
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
    what: 'un correo con una línea para cada cosa',
    text: `Hola, Mia:

Ya está activado el beneficio. Te paso los datos:

Beneficio: Partner Cloud Support 50
ID de acceso: 0087654321
ID de contrato: C-26-700151
Fecha de inicio: 13/11/2026
Fecha de finalización: 12/11/2027
Cliente: Panadería Núñez S.L.

Un saludo,
Íñigo (tel. 91 555 01 05)`,
    contracts: [
      {
        accessId: '0087654321',
        contractId: 'C-26-700151',
        plan: 'cloud50',
        startsOn: '2026-11-13',
        endsOn: '2027-11-12',
        customer: 'Panadería Núñez S.L.',
      },
    ],
  },
  {
    what: 'frases',
    text: `Buenos días: el identificador de acceso es 0087654322 y el identificador de contrato es C-26-700152. El contrato
es un Partner On-premises Support 20 y vence el 12 de noviembre de 2027. Gracias`,
    contracts: [
      { accessId: '0087654322', contractId: 'C-26-700152', plan: 'onPremises20', endsOn: '2027-11-12' },
    ],
  },
  {
    what: 'una tabla',
    text: `Cliente\tPlan\tId. de acceso\tId. de contrato\tVálido hasta
Contoso\tPartner support Silver 15pack\t0001234567\tC-25-118834\t31/01/2027
Fabrikam\tPartner Cloud Support 5\t0001234568\tC-25-118835\t05/03/2027`,
    contracts: [
      {
        accessId: '0001234567',
        contractId: 'C-25-118834',
        plan: 'silver15',
        endsOn: '2027-01-31',
        customer: 'Contoso',
      },
      {
        accessId: '0001234568',
        contractId: 'C-25-118835',
        plan: 'cloud5',
        endsOn: '2027-03-05',
        customer: 'Fabrikam',
      },
    ],
  },
  {
    what: 'un contrato de luz no lo es',
    text: `Su número de contrato es 88-120045 y su factura vence el 5 de diciembre de 2026. El contrato es válido del 1 de
enero de 2027 al 31 de diciembre de 2027.`,
    contracts: [],
  },
];
