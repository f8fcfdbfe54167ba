import { programAccount } from '../memberships.ts';
import { knownMessage } from '../message.ts';
import { programmeNames } from '../names.ts';
import type { Judge, Line, Step } from '../verdict.ts';

export const notAuthorizedForThisAction = knownMessage({
  id: 'not-authorized-for-this-action',
  pages: ['technical-benefits'],
  rules: ['R8', 'R7', 'P9'],
  wordings: [
    { locale: 'en', text: 'You are not authorized for this action', provenance: 'article' },
    { locale: 'sv', text: 'du inte har behörighet för den här åtgärden', provenance: 'article-indirect' },
    { locale: 'de', text: 'Sie sind für diese Aktion nicht autorisiert', provenance: 'article-translation' },
    {
      locale: 'fr',
      text: "vous n'êtes pas autorisé à effectuer cette action",
      provenance: 'article-translation',
    },
    { locale: 'es', text: 'No está autorizado para esta acción', provenance: 'article-translation' },
    { locale: 'it', text: 'Non si è autorizzati per questa azione', provenance: 'article-translation' },
    { locale: 'pt-BR', text: 'você não está autorizado para esta ação', provenance: 'article-translation' },
    { locale: 'ja', text: 'このアクションに対して承認されていない', provenance: 'article-indirect' },
    { locale: 'ko', text: '이 작업에 대 한 권한이 없습니다.', provenance: 'article-translation' },
    { locale: 'ru', text: 'у вас нет права на это действие', provenance: 'article-indirect' },
    { locale: 'zh-CN', text: '你无权执行此操作', provenance: 'article-translation' },
    {
      locale: 'en',
      text: "You aren't authorized for this action. You must have a program-associated account.",
      provenance: 'reported',
    },
  ],
});

/** R8: the page wants an account associated with the programme; one associated with CSP only gets this. */
export const judgeNotAuthorizedForThisAction: Judge = ({ ledger, account, today }) => {
  const names = programmeNames(ledger, today);
  const other = programAccount(ledger, account);
  const stored = ledger.accounts.find((known) => known.account === account?.trim().toLowerCase());
  const params = { account: account ?? '', other: other ?? '', ...names };
  const steps: readonly Step[] = [
    other === null
      ? { key: 'step_sign_in_with_program_account', params }
      : { key: 'step_sign_in_as', params },
    { key: 'step_open_benefits_page', link: 'technical-benefits', params },
  ];
  const nameOther: readonly Line[] = other === null ? [] : [{ key: 'not_authorized_other_account', params }];

  if (stored?.association === 'csp-only') {
    return {
      kind: 'csp-only-account',
      certainty: 'granted',
      title: { key: 'not_authorized_csp_title', params },
      text: [{ key: 'not_authorized_csp_text', params }, ...nameOther],
      steps: [...steps, { key: 'not_authorized_step_csp_customers', link: 'csp-customers' }],
      rules: ['R8', 'R7', 'P9'],
    };
  }
  const because =
    stored?.association === 'program'
      ? 'not_authorized_undecided_program_account'
      : account === null
        ? 'not_authorized_undecided_no_account'
        : 'not_authorized_undecided_account_not_stored';
  return {
    kind: 'undecided',
    certainty: 'unknown',
    title: { key: 'not_authorized_undecided_title' },
    text: [{ key: 'not_authorized_undecided_text', params }, { key: because, params }, ...nameOther],
    steps: [
      ...steps,
      { key: 'not_authorized_step_ask_admin' },
      { key: 'not_authorized_step_describe_account' },
    ],
    rules: ['R8', 'R7', 'R11', 'P9'],
  };
};
