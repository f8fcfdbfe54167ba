import type { PastedCase } from './case.ts';

export const ja: readonly PastedCase[] = [
  {
    what: '一行',
    text: 'アクセス ID：0001234567　契約 ID：C-26-700150　Partner Support Gold 20pack、有効期間：2026年4月1日～2027年3月31日',
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
    what: '項目ごとのメール',
    text: `田中様

お世話になっております。特典を有効化しましたのでお知らせいたします。

特典：Partner Cloud Support 50
アクセスID：００８７６５４３２１
契約ID：C-26-700151
開始日：2026/11/13
終了日：2027/11/12
お客様名：株式会社コントソ

よろしくお願いいたします。
鈴木 03-5555-0106`,
    contracts: [
      {
        accessId: '0087654321',
        contractId: 'C-26-700151',
        plan: 'cloud50',
        startsOn: '2026-11-13',
        endsOn: '2027-11-12',
        customer: '株式会社コントソ',
      },
    ],
  },
  {
    what: '文章と元号',
    text: `アクセスIDは0087654322、契約IDはC-26-700152です。プランは Partner On-premises Support 20 で、
令和8年11月13日から令和9年11月12日まで有効です。`,
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
    what: '表',
    text: `お客様\tプラン\tアクセス ID\t契約 ID\t有効期限
コントソ\tPartner Signature 10pack\t0001234567\tC-25-118834\t2027年1月31日
ファブリカム\tPartner support Silver 15pack\t0001234568\tC-25-118835\t2027/3/5`,
    contracts: [
      {
        accessId: '0001234567',
        contractId: 'C-25-118834',
        plan: 'signature10',
        endsOn: '2027-01-31',
        customer: 'コントソ',
      },
      {
        accessId: '0001234568',
        contractId: 'C-25-118835',
        plan: 'silver15',
        endsOn: '2027-03-05',
        customer: 'ファブリカム',
      },
    ],
  },
  {
    what: '保守契約の番号は違う',
    text: `複合機の保守契約番号 77-1234 の契約期間は2026年12月1日から2027年11月30日までです。年末年始は12月29日から
1月3日まで休業いたします。`,
    contracts: [],
  },
  {
    what: '隅付き括弧',
    text: `【アクセスID】0001234567
【契約ID】C-26-700150
【有効期間】2026/04/01 ～ 2027/03/31
【プラン】Partner Signature 5pack`,
    contracts: [
      {
        accessId: '0001234567',
        contractId: 'C-26-700150',
        plan: 'signature5',
        startsOn: '2026-04-01',
        endsOn: '2027-03-31',
      },
    ],
  },
];
