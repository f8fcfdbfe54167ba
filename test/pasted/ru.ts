import type { PastedCase } from './case.ts';

export const ru: readonly PastedCase[] = [
  {
    what: 'всё в одной строке',
    text: 'Идентификатор доступа: 0001234567 Идентификатор контракта: C-26-700150 Partner Support Gold 20pack, действует с 1 апреля 2026 г. по 31 марта 2027 г.',
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
    what: 'письмо, где всё по строкам',
    text: `Здравствуйте, Мария!

Преимущество активировано. Данные:

План: Partner Cloud Support 50
Код доступа: 0087654321
Идентификатор контракта: C-26-700151
Дата начала: 13.11.2026
Дата окончания: 12.11.2027
Клиент: ООО «Ромашка»

С уважением,
Пётр, +7 495 555-01-08`,
    contracts: [
      {
        accessId: '0087654321',
        contractId: 'C-26-700151',
        plan: 'cloud50',
        startsOn: '2026-11-13',
        endsOn: '2027-11-12',
        customer: 'ООО «Ромашка»',
      },
    ],
  },
  {
    what: 'предложения',
    text: `Добрый день! ID доступа — 0087654322, ID контракта — C-26-700152. Контракт Partner On-premises Support 20
действует до 12 ноября 2027 года.`,
    contracts: [
      { accessId: '0087654322', contractId: 'C-26-700152', plan: 'onPremises20', endsOn: '2027-11-12' },
    ],
  },
  {
    what: 'таблица',
    text: `Клиент\tПлан\tИдентификатор доступа\tИдентификатор контракта\tДействует до
Contoso\tPartner Support Gold 20pack\t0001234567\tC-25-118834\t31.01.2027
Fabrikam\tPartner Cloud Support 5\t0001234568\tC-25-118835\t05.03.27`,
    contracts: [
      {
        accessId: '0001234567',
        contractId: 'C-25-118834',
        plan: 'gold20',
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
    what: 'договор с провайдером не подходит',
    text: `Уважаемый клиент! Ваш код доступа: 482105, номер договора: 77-123456. Договор действует с 1 декабря 2026 г. по
30 ноября 2027 г.`,
    contracts: [],
  },
];
