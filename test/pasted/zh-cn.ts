import type { PastedCase } from './case.ts';

export const zhCn: readonly PastedCase[] = [
  {
    what: '一行',
    text: '访问 ID：0001234567 合同 ID：C-26-700150 Partner Support Gold 20pack，有效期：2026年4月1日至2027年3月31日',
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
    what: '逐行列出的邮件',
    text: `王女士：

您好！权益已激活，信息如下：

权益：Partner Cloud Support 50
访问ID：0087654321
合同ID：C-26-700151
开始日期：2026-11-13
结束日期：2027-11-12
客户：康拓索（上海）有限公司

此致
李雷 021-5555-0109`,
    contracts: [
      {
        accessId: '0087654321',
        contractId: 'C-26-700151',
        plan: 'cloud50',
        startsOn: '2026-11-13',
        endsOn: '2027-11-12',
        customer: '康拓索（上海）有限公司',
      },
    ],
  },
  {
    what: '句子',
    text: `访问标识是0087654322，合约 ID 是C-26-700152。计划为 Partner On-premises Support 20，合同自2026年11月13日起至2027年11月12日止。`,
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
    what: '表格',
    text: `客户\t计划\t访问 ID\t合同 ID\t有效期至
康拓索\tPartner Signature 10pack\t0001234567\tC-25-118834\t2027年1月31日
法布里卡姆\tPartner Cloud Support 2\t0001234568\tC-25-118835\t2027/3/5`,
    contracts: [
      {
        accessId: '0001234567',
        contractId: 'C-25-118834',
        plan: 'signature10',
        endsOn: '2027-01-31',
        customer: '康拓索',
      },
      {
        accessId: '0001234568',
        contractId: 'C-25-118835',
        plan: 'cloud2',
        endsOn: '2027-03-05',
        customer: '法布里卡姆',
      },
    ],
  },
  {
    what: '租赁合同不是',
    text: `办公室租赁合同编号为77-1234，合同期限：2026年12月1日至2027年11月30日。门禁密码是4821。客户：王女士`,
    contracts: [],
  },
  {
    what: '方括号与紧连的日期',
    text: `【访问ID】0001234567
【合同ID】C-26-700150
【有效期】2026/04/01-2027/03/31`,
    contracts: [
      { accessId: '0001234567', contractId: 'C-26-700150', startsOn: '2026-04-01', endsOn: '2027-03-31' },
    ],
  },
];
