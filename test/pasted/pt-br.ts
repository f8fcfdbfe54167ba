import type { PastedCase } from './case.ts';

export const ptBr: readonly PastedCase[] = [
  {
    what: 'tudo em uma linha',
    text: 'ID de Acesso: 0001234567 ID do Contrato: C-26-700150 Partner Support Gold 20pack, válido de 1º de abril de 2026 a 31 de março de 2027',
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
    what: 'um e-mail com uma linha para cada coisa',
    text: `Olá, Mia!

O benefício já está ativado. Seguem os dados:

Benefício: Partner Cloud Support 50
ID de acesso: 0087654321
ID do contrato: C-26-700151
Data de início: 13/11/2026
Data de término: 12/11/2027
Cliente: Padaria São João Ltda.

Abraços,
Conceição`,
    contracts: [
      {
        accessId: '0087654321',
        contractId: 'C-26-700151',
        plan: 'cloud50',
        startsOn: '2026-11-13',
        endsOn: '2027-11-12',
        customer: 'Padaria São João Ltda.',
      },
    ],
  },
  {
    what: 'frases',
    text: `Bom dia! O ID de acesso é 0087654322 e o ID do contrato é C-26-700152. O contrato, Partner On-premises
Support 20, expira em 12 de novembro de 2027. Obrigado`,
    contracts: [
      { accessId: '0087654322', contractId: 'C-26-700152', plan: 'onPremises20', endsOn: '2027-11-12' },
    ],
  },
  {
    what: 'uma tabela',
    text: `Cliente\tPlano\tID de acesso\tID do contrato\tVálido até
Contoso\tPartner Signature 5pack\t0001234567\tC-25-118834\t31/01/2027
Fabrikam\tPartner Cloud Support 2\t0001234568\tC-25-118835\t05/03/2027`,
    contracts: [
      {
        accessId: '0001234567',
        contractId: 'C-25-118834',
        plan: 'signature5',
        endsOn: '2027-01-31',
        customer: 'Contoso',
      },
      {
        accessId: '0001234568',
        contractId: 'C-25-118835',
        plan: 'cloud2',
        endsOn: '2027-03-05',
        customer: 'Fabrikam',
      },
    ],
  },
  {
    what: 'um plano de saúde não é',
    text: `Prezada cliente, seu plano de saúde, contrato nº 55.120, é válido até 31/12/2026. Código de acesso ao aplicativo:
4821. Cliente: Maria da Conceição.`,
    contracts: [],
  },
];
