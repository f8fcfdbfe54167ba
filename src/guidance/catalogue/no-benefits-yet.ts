import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Membership } from '../../ledger/subject.ts';
import { programAccount } from '../accounts.ts';
import {
  contractOf,
  endedMembership,
  evidenceOfActiveMembership,
  nextMembership,
  unexplainedContract,
} from '../memberships.ts';
import { type Examples, knownMessage } from '../message.ts';
import { programmeNames } from '../names.ts';
import { judgeOf, type Sentence, type Step, type Verdict } from '../verdict.ts';
import { stepToSignIn, wrongAccount } from './no-benefits-yet/wrong-account.ts';

/** R9 */
export const message = knownMessage({
  id: 'no-benefits-yet',
  pages: ['technical-benefits'],
  wordings: [
    {
      locale: 'en',
      text: "Looks like you don't have any benefits yet",
      provenance: 'article',
      keywords: ['benefits', 'yet'],
      unless: ['activated', 'used', 'claimed'],
    },
    {
      locale: 'sv',
      text: 'Ser ut som om du inte har några fördelar ännu',
      provenance: 'article-translation',
      keywords: ['fördelar', 'ännu'],
    },
    {
      locale: 'de',
      text: 'Es sieht so aus, als ob Sie noch keine Vorteile haben',
      provenance: 'article-translation',
      keywords: ['noch', 'Vorteile'],
    },
    {
      locale: 'fr',
      text: "vous n'avez pas encore d'avantages",
      provenance: 'article-indirect',
      keywords: ['encore', "d'avantages"],
    },
    {
      locale: 'es',
      text: 'Parece que aún no tiene ninguna beneficios',
      provenance: 'article-translation',
      keywords: ['aún', 'beneficios'],
    },
    {
      locale: 'it',
      text: 'Sembra che non ci siano ancora vantaggi',
      provenance: 'article-translation',
      keywords: ['ancora', 'vantaggi'],
    },
    {
      locale: 'pt-BR',
      text: 'parece que você ainda não tem nenhum benefício',
      provenance: 'article-translation',
      keywords: ['ainda', 'benefício'],
    },
    {
      locale: 'ja',
      text: 'まだ特典がないように見えます',
      provenance: 'article-translation',
      keywords: ['まだ', '特典'],
    },
    {
      locale: 'ko',
      text: '아직 혜택이 없습니다.',
      provenance: 'article-translation',
      keywords: ['아직', '혜택'],
    },
    {
      locale: 'ru',
      text: 'похоже, у вас еще нет преимуществ',
      provenance: 'article-indirect',
      keywords: ['еще', 'преимуществ'],
    },
    {
      locale: 'zh-CN',
      text: '似乎你还没有任何权益',
      provenance: 'article-translation',
      keywords: ['还没有', '权益'],
    },
    {
      locale: 'nl',
      text: 'Het lijkt erop dat u nog geen voordelen hebt',
      provenance: 'article-translation',
      keywords: ['nog', 'voordelen'],
    },
    {
      locale: 'pl',
      text: 'Wygląda na to, że nie masz jeszcze żadnych korzyści',
      provenance: 'article-translation',
      keywords: ['jeszcze', 'korzyści'],
    },
    {
      locale: 'pt-PT',
      text: 'Parece que ainda não tem quaisquer benefícios',
      provenance: 'article-translation',
      keywords: ['ainda', 'benefícios'],
    },
    {
      locale: 'tr',
      text: 'Henüz herhangi bir avantaja sahip değil gibi görünüyor',
      provenance: 'article-translation',
      keywords: ['Henüz', 'avantaja'],
    },
    {
      locale: 'hu',
      text: 'Úgy tűnik, még nincsenek előnyei',
      provenance: 'article-translation',
      keywords: ['még', 'előnyei'],
    },
    {
      locale: 'cs',
      text: 'Vypadá to, že ještě nemáte žádné výhody',
      provenance: 'article-translation',
      keywords: ['ještě', 'výhody'],
    },
    {
      locale: 'zh-TW',
      text: '您似乎還沒有任何好處',
      provenance: 'article-translation',
      keywords: ['還沒有', '好處'],
    },
  ],
});

export const examples: Examples = {
  matching: [
    '[Looks like you don’t have any benefits yet].',
    '[Looks like you do not have any benefits yet]',
    "It [looks like you don't have any benefits yet]!",
    "[Seems like you don't have any benefits yet]",
    '[Looks like you have no benefits yet].',
    "Hi Mia, [looks like you don't have any technical benefits yet].",
    "[Looks like Fabrikam doesn't have any benefits yet]",
    '[Ser ut som om du inte har några fördelar ännu]',
    'Det [ser ut som att du inte har några fördelar än].',
    '[Es sieht so aus, als hätten Sie noch keine Vorteile].',
    "Il semble que [vous n'ayez pas encore d'avantages]",
    'Il semble que [vous n’avez pas encore d’avantages].',
    '[Parece que aún no tiene ningún beneficio]',
    '[Parece que todavía no tiene ninguna beneficios]',
    '[Sembra che non ci siano ancora vantaggi].',
    '[Parece que você ainda não tem benefícios]',
    '[まだ特典がないようです]',
    '[아직 혜택이 없습니다]',
    '[Похоже, у вас ещё нет преимуществ].',
    '[似乎您还没有任何权益]。',
    '[Het lijkt erop dat u nog geen voordelen hebt].',
    '[Wygląda na to, że nie masz jeszcze żadnych korzyści].',
    '[Parece que ainda não tem quaisquer benefícios].',
    '[Henüz herhangi bir avantaja sahip değil gibi görünüyor].',
    '[Úgy tűnik, még nincsenek előnyei].',
    '[Vypadá to, že ještě nemáte žádné výhody].',
    '[您似乎還沒有任何好處]。',
  ],
  others: [
    'Looks like you do have benefits',
    'Looks like you have benefits already.',
    "Looks like you don't have any requests yet",
    "Looks like you don't have any incidents yet",
    "You haven't activated your benefits yet.",
    'Your benefits are not ready yet.',
    "When it looks like you don't have any benefits yet, sign in with another account.",
    "“Looks like you don't have any benefits yet” means that you use another account.",
    "If you don't have any benefits yet, sign in.",
    'Om du inte har några fördelar ännu, logga in.',
    'Si aún no tiene ningún beneficio, inicie sesión.',
    'Quando non ci siano ancora vantaggi',
    'Se você ainda não tem nenhum benefício, entre.',
    'Если у вас еще нет преимуществ, войдите.',
    'Ser ut som om du har fördelar',
    'Ser ut som om du inte har några meddelanden ännu',
    'Es sieht so aus, als ob Sie noch keine Anfragen haben',
    "vous avez encore d'avantages",
    'Parece que você ainda tem um benefício',
    'похоже, у вас еще есть преимущества',
    '似乎你还没有任何订阅',
    'まだ特典があります',
    'Het lijkt erop dat u nog voordelen hebt',
    'Wygląda na to, że nie masz jeszcze żadnych wiadomości',
    'Úgy tűnik, már vannak előnyei',
    '您似乎還沒有任何訂閱',
  ],
};

/**
 * R9: no active membership offer; or there is one, and the user is signed in with the wrong account, most likely
 * of the tenant for CSP (P35).
 */
export const judge = judgeOf(['wrong-account', 'membership-ended', 'undecided'], (situation) => {
  const { ledger, account, today } = situation;
  const active = evidenceOfActiveMembership(ledger, today);
  // A contract that the one that ended did not grant is of another, which may be active.
  const isOver = active === null && unexplainedContract(ledger, today) === null;
  const ended = isOver ? endedMembership(ledger, today) : null;
  const names = programmeNames(ledger, today);
  const other = programAccount(ledger, account);
  if (active !== null) return wrongAccount(situation, active);
  const params = { account: account ?? '', other: other ?? '', ...names };
  if (ended !== null) return membershipEnded(ledger, ended, today);
  return {
    kind: 'undecided',
    certainty: 'unknown',
    title: { key: 'no_benefits_undecided_title' },
    text: [{ key: 'no_benefits_undecided_text', params }, { key: 'fact_separate_tenants' }],
    steps: [
      { key: 'no_benefits_step_check_membership', link: 'partner-center' },
      stepToSignIn(other),
      { key: 'no_benefits_step_store_membership' },
    ],
    rules: ['R9', 'P35'],
  };
});

function untilWhen(contract: string, endsOn: CalendarDate): Sentence {
  return { key: 'no_benefits_contract_runs_on', params: { contract, contractEnd: { date: endsOn } } };
}

/** The membership has ended; its contract may run on (P8), and the next membership may be stored. */
function membershipEnded(
  ledger: Ledger,
  ended: Membership,
  today: CalendarDate,
): Verdict<'membership-ended'> {
  const contract = contractOf(ledger, ended, today);
  const next = nextMembership(ledger, today);
  const facts = { label: ended.label, endsOn: { date: ended.endsOn ?? today } };
  const runsOn: readonly Sentence[] =
    contract === null
      ? [{ key: 'no_benefits_ended_text', params: facts }]
      : [
          { key: 'no_benefits_ended_but_not_its_contract', params: facts },
          ...(contract.endsOn === null ? [] : [untilWhen(contract.label, contract.endsOn)]),
        ];
  const begins = { next: next?.label ?? '', startsOn: { date: next?.startsOn ?? today } };
  const gap: readonly Sentence[] = next === null ? [] : [{ key: 'no_benefits_next_begins', params: begins }];
  const { benefitsPage } = programmeNames(ledger, today);
  const renew: Step =
    next === null
      ? { key: 'no_benefits_step_renew', link: 'partner-center' }
      : { key: 'no_benefits_step_next', link: 'technical-benefits', params: { ...begins, benefitsPage } };
  return {
    kind: 'membership-ended',
    certainty: 'granted',
    title: { key: 'no_benefits_ended_title', params: facts },
    text: [...runsOn, ...gap],
    steps: [
      renew,
      { key: 'step_compare_plans', link: 'compare-plans' },
      { key: 'no_benefits_step_amend_membership' },
    ],
    rules: ['R9', ...(contract === null ? [] : (['P8'] as const)), 'R28'],
  };
}
