import { programAccount, storedAccount } from '../accounts.ts';
import { type Examples, knownMessage } from '../message.ts';
import { programmeNames } from '../names.ts';
import { judgeOf, type Sentence, type Step } from '../verdict.ts';

/** R8, R7, P9 */
export const message = knownMessage({
  id: 'not-authorized-for-this-action',
  pages: ['technical-benefits'],
  wordings: [
    {
      locale: 'en',
      text: 'You are not authorized for this action',
      provenance: 'article',
      keywords: ['authorized', 'action'],
    },
    {
      locale: 'sv',
      text: 'du inte har behörighet för den här åtgärden',
      provenance: 'article-indirect',
      keywords: ['behörighet', 'åtgärden'],
    },
    {
      locale: 'de',
      text: 'Sie sind für diese Aktion nicht autorisiert',
      provenance: 'article-translation',
      keywords: ['Aktion', 'autorisiert'],
    },
    {
      locale: 'fr',
      text: "vous n'êtes pas autorisé à effectuer cette action",
      provenance: 'article-translation',
      keywords: ['autorisé', 'action'],
    },
    {
      locale: 'es',
      text: 'No está autorizado para esta acción',
      provenance: 'article-translation',
      keywords: ['autorizado', 'acción'],
    },
    {
      locale: 'it',
      text: 'Non si è autorizzati per questa azione',
      provenance: 'article-translation',
      keywords: ['autorizzati', 'azione'],
    },
    {
      locale: 'pt-BR',
      text: 'você não está autorizado para esta ação',
      provenance: 'article-translation',
      keywords: ['autorizado', 'ação'],
    },
    {
      locale: 'ja',
      text: 'このアクションに対して承認されていない',
      provenance: 'article-indirect',
      keywords: ['アクション', '承認'],
    },
    {
      locale: 'ko',
      text: '이 작업에 대 한 권한이 없습니다.',
      provenance: 'article-translation',
      keywords: ['작업', '권한'],
    },
    {
      locale: 'ru',
      text: 'у вас нет права на это действие',
      provenance: 'article-indirect',
      keywords: ['права', 'действие'],
    },
    {
      locale: 'zh-CN',
      text: '你无权执行此操作',
      provenance: 'article-translation',
      keywords: ['权执行', '操作'],
    },
    {
      locale: 'en',
      text: "You aren't authorized for this action. You must have a program-associated account.",
      provenance: 'reported',
      keywords: ['authorized', 'action'],
    },
    {
      locale: 'nl',
      text: 'U bent niet gemachtigd voor deze actie',
      provenance: 'article-translation',
      keywords: ['gemachtigd', 'actie'],
    },
    {
      locale: 'pl',
      text: 'Nie masz autoryzacji do tej akcji',
      provenance: 'article-translation',
      keywords: ['autoryzacji', 'akcji'],
    },
    {
      locale: 'pt-PT',
      text: 'Não está autorizado para esta ação',
      provenance: 'article-translation',
      keywords: ['autorizado', 'ação'],
    },
    {
      locale: 'tr',
      text: 'Bu eylem için yetkiniz yok',
      provenance: 'article-translation',
      keywords: ['eylem', 'yetkiniz'],
    },
    {
      locale: 'hu',
      text: 'Ön nem jogosult erre a műveletre',
      provenance: 'article-translation',
      keywords: ['jogosult', 'műveletre'],
    },
    {
      locale: 'cs',
      text: 'nemáte oprávnění k provedení této akce',
      provenance: 'article-translation',
      keywords: ['oprávnění', 'provedení', 'akce'],
    },
    {
      locale: 'zh-TW',
      text: '您未獲授權此動作',
      provenance: 'article-translation',
      keywords: ['授權', '動作'],
    },
  ],
});

export const examples: Examples = {
  matching: [
    '[You are not authorized for this action].',
    "[You're not authorized for this action].",
    "[You aren't authorized for this action. You must have a program-associated account].",
    '[You are not authorised for this action]',
    '[You are not authorized to perform this action].',
    '[You are not permitted to perform this action]. Correlation ID: 5f2c',
    'Sorry, [you are not authorized for this action]!',
    '[You are currently not authorized for this action]',
    'mia@fabrikam.example: [you are not authorized for this action]',
    'Det verkar som att [du inte har behörighet för den här åtgärden].',
    '[Du har inte behörighet för den här åtgärden]',
    '[Du har inte behörighet att utföra den här åtgärden].',
    '[Sie sind für diese Aktion nicht berechtigt].',
    '[Sie sind nicht für diese Aktion autorisiert]!',
    "Il semble que [vous n'êtes pas autorisée à effectuer cette action].",
    '[Vous n’êtes pas autorisé à réaliser cette action]',
    'Usted [no está autorizado para realizar esta acción]',
    '[Non si è autorizzati ad eseguire questa azione]',
    '[Você não está autorizada para esta ação].',
    'エラー: [このアクションに対して承認されていない]ため、続行できません',
    '[이 작업에 대한 권한이 없습니다].',
    'Похоже, [у вас нет прав на это действие].',
    '[您无权执行此操作]。',
    '[U bent niet gemachtigd voor deze actie].',
    '[Nie masz autoryzacji do tej akcji].',
    '[Bu eylem için yetkiniz yok].',
    'Sajnos [Ön nem jogosult erre a műveletre].',
    'Zdá se, že [nemáte oprávnění k provedení této akce].',
    '[您未獲授權此動作]。',
  ],
  others: [
    'You are now authorized for this action.',
    'You are authorized for this action',
    'You are not authorized to view this page.',
    'You are not signed in.',
    'This action is not available.',
    'You have not authorized this app for any action.',
    'If you are not authorized for this action, ask your administrator.',
    "Users who see 'You are not authorized for this action' lack a role.",
    'Are you not authorized for this action?',
    'du har behörighet för den här åtgärden',
    'Du saknar licens för den här åtgärden.',
    'Sie sind für diese Aktion autorisiert.',
    'Wenn Sie für diese Aktion nicht autorisiert sind, wenden Sie sich an den Administrator.',
    'vous êtes autorisé à effectuer cette action',
    'Está autorizado para esta acción',
    'Você está autorizado para esta ação',
    'у вас есть право на это действие',
    'このアクションは承認されています',
    '이 작업에 대한 권한이 있습니다.',
    '你有权执行此操作',
    '如果你无权执行此操作,请联系管理员。',
    'U bent gemachtigd voor deze actie',
    'Masz autoryzację do tej akcji',
    'Als u niet gemachtigd bent voor deze actie, meld u dan aan.',
    '您已獲授權此動作',
  ],
};

/** R8: the page wants an account associated with the programme; one associated with CSP only gets this. */
export const judge = judgeOf(['csp-only-account', 'undecided'], ({ ledger, account, today }) => {
  const names = programmeNames(ledger, today);
  const other = programAccount(ledger, account);
  const stored = storedAccount(ledger, account);
  const params = { account: account ?? '', other: other ?? '', ...names };
  const steps: readonly Step[] = [
    other === null
      ? { key: 'step_sign_in_with_program_account', params }
      : { key: 'step_sign_in_as', params },
    { key: 'step_open_benefits_page', link: 'technical-benefits', params },
  ];
  const nameOther: readonly Sentence[] =
    other === null ? [] : [{ key: 'not_authorized_other_account', params }];

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
    text: [
      { key: 'not_authorized_undecided_text', params },
      { key: 'fact_separate_tenants' },
      { key: because, params },
      ...nameOther,
    ],
    steps: [
      ...steps,
      { key: 'not_authorized_step_ask_admin' },
      { key: 'not_authorized_step_describe_account' },
    ],
    rules: ['R8', 'R7', 'R11', 'P9', 'P35'],
  };
});
