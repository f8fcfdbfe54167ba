import { type ContractShape, contract } from './expected.ts';

const GOLD = 'Partner Support Gold 20pack';
const CARD = `<div class="plan-card" role="group"><h3>${GOLD}</h3><p>End date: 2027-02-15</p></div>`;
const OTHER = `<div class="plan-card" role="group"><h3>Partner Cloud Support 5</h3><p>End date: 2027-04-05</p></div>`;
const available = contract({ name: 'Partner Cloud Support 5', endsOn: '2027-04-05' });
const unavailable = contract({ name: GOLD, endsOn: '2027-02-15', available: false });

const QUESTIONS: readonly (readonly [lang: string, question: string])[] = [
  ['en', 'Would you like to see unavailable support plans?'],
  ['en', 'Unavailable support plans'],
  ['en', 'Unavailable support plans (1)'],
  ['en', 'Show unavailable support plans'],
  ['fr', 'Souhaitez-vous voir des plans de support non disponibles ?'],
  ['de', 'Möchten Sie nicht verfügbare Supportpläne sehen?'],
  ['de', 'Nicht verfügbare Supportpläne'],
  ['es', '¿Desea ver planes de soporte técnico no disponibles?'],
  ['es', 'Planes de soporte técnico no disponibles'],
  ['it', 'Si vuole visualizzare i piani di supporto non disponibili?'],
  ['pt-BR', 'Planos de suporte indisponíveis'],
  ['pt-PT', 'Gostaria de ver planos de suporte indisponíveis?'],
  ['nl', 'Wilt u niet-beschikbare ondersteuningsplannen zien?'],
  ['pl', 'Czy chcesz zobaczyć niedostępne plany pomocy technicznej?'],
  ['pl', 'Niedostępne plany pomocy technicznej'],
  ['cs', 'Zobrazit nedostupné plány podpory?'],
  ['cs', 'Nedostupné plány podpory'],
  ['hu', 'Nem elérhető támogatási csomagokat?'],
  ['tr', 'Kullanılamayan destek planlarını görmek mi istediniz?'],
  ['ru', 'Недоступные планы поддержки'],
  ['ja', '利用できないサポート プランを確認しますか?'],
  ['ja', '使用できないサポート プランを表示しますか?'],
  ['ko', '사용할 수 없는 지원 플랜'],
  ['zh-CN', '是否要查看不可用的支持计划？'],
  ['sv', 'Vill du se otillgängliga supportplaner?'],
];

/** R21 F19 Plans below the question for unavailable ones, which counts in every language and as any element. */
export const UNAVAILABLE_PLAN_SHAPES: readonly ContractShape[] = [
  ...QUESTIONS.map(
    ([lang, question]): ContractShape => ({
      shape: `${lang}: ${question}`,
      lang,
      body: `<h2>Types of support</h2>${OTHER}<button aria-expanded="true" aria-controls="u">${question}</button><div id="u">${CARD}</div>`,
      expected: [available, unavailable],
    }),
  ),
  {
    shape: 'as a heading above',
    body: `<h2>Types of support</h2>${OTHER}<h2>Unavailable support plans</h2>${CARD}`,
    expected: [available, unavailable],
  },
  {
    shape: 'as a heading above, the available ones below',
    body: `<h2>Unavailable support plans</h2>${CARD}<h2>Types of support</h2>${OTHER}`,
    expected: [unavailable, available],
  },
  {
    shape: 'as a heading of the same rank as those of the plans',
    body: `<section><h3>Unavailable support plans</h3>${CARD}</section><section><h3>Types of support</h3>${OTHER}</section>`,
    expected: [unavailable, available],
  },
  {
    shape: 'as a button in a heading, without a reference',
    body: `${OTHER}<div class="accordion"><h2><button aria-expanded="true">Unavailable support plans</button></h2><div>${CARD}</div></div>`,
    expected: [available, unavailable],
  },
  {
    shape: 'as the accessible name of a region',
    body: `${OTHER}<section aria-label="Unavailable support plans">${CARD}</section>`,
    expected: [available, unavailable],
  },
  {
    shape: 'as a title that is no heading',
    body: `<div>${OTHER}</div><div><div class="title">Unavailable support plans</div><div>${CARD}</div></div>`,
    expected: [available, unavailable],
  },
  {
    shape: 'in details',
    body: `${OTHER}<details open><summary>Unavailable support plans (1)</summary>${CARD}</details>`,
    expected: [available, unavailable],
  },
  {
    shape: 'a sentence about unavailable plans, which is no question',
    body: `<p>Unavailable support plans are those that have ended or are used up.</p>${OTHER}`,
    expected: [available],
  },
];
