import type { PastedCase } from './case.ts';

export const ko: readonly PastedCase[] = [
  {
    what: '한 줄',
    text: '액세스 ID: 0001234567 계약 ID: C-26-700150 Partner Support Gold 20pack, 유효 기간: 2026년 4월 1일 ~ 2027년 3월 31일',
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
    what: '항목별 메일',
    text: `안녕하세요, 미아 님.

혜택이 활성화되었습니다. 아래 정보를 보관해 주세요.

혜택: Partner Cloud Support 50
액세스 ID: 0087654321
계약 ID: C-26-700151
시작일: 2026. 11. 13.
종료일: 2027. 11. 12.
고객사: (주)콘토소

감사합니다.
김민준 드림 02-555-0107`,
    contracts: [
      {
        accessId: '0087654321',
        contractId: 'C-26-700151',
        plan: 'cloud50',
        startsOn: '2026-11-13',
        endsOn: '2027-11-12',
        customer: '(주)콘토소',
      },
    ],
  },
  {
    what: '문장',
    text: `액세스 ID는 0087654322이고 계약 ID는 C-26-700152입니다. 플랜은 Partner On-premises Support 20이며
2026년 11월 13일부터 2027년 11월 12일까지 유효합니다.`,
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
    what: '표',
    text: `고객\t플랜\t액세스 ID\t계약 ID\t만료일
콘토소\tPartner Signature 5pack\t0001234567\tC-25-118834\t2027-01-31
패브리캄\tPartner support MAPS 10pack\t0001234568\tC-25-118835\t2027-03-05`,
    contracts: [
      {
        accessId: '0001234567',
        contractId: 'C-25-118834',
        plan: 'signature5',
        endsOn: '2027-01-31',
        customer: '콘토소',
      },
      {
        accessId: '0001234568',
        contractId: 'C-25-118835',
        plan: 'maps10',
        endsOn: '2027-03-05',
        customer: '패브리캄',
      },
    ],
  },
  {
    what: '임대 계약은 아니다',
    text: `사무실 임대 계약 번호는 77-1234이고 계약 기간은 2026년 12월 1일부터 2027년 11월 30일까지입니다. 출입 번호는
4821입니다.`,
    contracts: [],
  },
];
