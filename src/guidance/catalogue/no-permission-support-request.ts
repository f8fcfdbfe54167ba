import { type Examples, knownMessage } from '../message.ts';
import { judgeOf, type Sentence } from '../verdict.ts';
import { usableHere } from './access-id-already-associated/facts.ts';

/** P28 */
export const message = knownMessage({
  id: 'no-permission-support-request',
  pages: ['new-support-request', 'help-and-support', 'link-support-benefits'],
  wordings: [
    {
      locale: 'en',
      text: "You don't have permission to create a support request",
      provenance: 'documented',
      keywords: ['permission', 'create', 'support request'],
    },
    {
      locale: 'de',
      text: 'Sie verfügen nicht über die Berechtigung zum Erstellen einer Supportanfrage',
      provenance: 'documented-translation',
      keywords: ['Berechtigung', 'Erstellen', 'Supportanfrage'],
    },
    {
      locale: 'sv',
      text: 'Du har inte behörighet att skapa en supportbegäran',
      provenance: 'documented-translation',
      keywords: ['behörighet', 'skapa', 'supportbegäran'],
    },
    {
      locale: 'fr',
      text: 'Vous n’êtes pas autorisé à créer une demande de support',
      provenance: 'documented-translation',
      keywords: ['autorisé', 'créer', 'demande', 'support'],
    },
    {
      locale: 'es',
      text: 'No tiene permiso para crear una solicitud de soporte técnico',
      provenance: 'documented-translation',
      keywords: ['permiso', 'crear', 'solicitud'],
    },
    {
      locale: 'it',
      text: "Non si dispone dell'autorizzazione per creare una richiesta di supporto",
      provenance: 'documented-translation',
      keywords: ["dell'autorizzazione", 'creare', 'supporto'],
    },
    {
      locale: 'pt-BR',
      text: 'Você não tem permissão para criar uma solicitação de suporte',
      provenance: 'documented-translation',
      keywords: ['permissão', 'criar', 'solicitação'],
    },
    {
      locale: 'nl',
      text: 'U hebt geen machtiging om een ondersteuningsaanvraag te maken',
      provenance: 'documented-translation',
      keywords: ['machtiging', 'ondersteuningsaanvraag'],
    },
    {
      locale: 'pl',
      text: 'Nie masz uprawnień do utworzenia wniosku o pomoc techniczną',
      provenance: 'documented-translation',
      keywords: ['uprawnień', 'utworzenia', 'wniosku'],
    },
    {
      locale: 'ru',
      text: 'У вас нет разрешения на создание запроса на поддержку',
      provenance: 'documented-translation',
      keywords: ['разрешения', 'создание', 'запроса', 'поддержку'],
    },
    {
      locale: 'ja',
      text: 'サポート リクエストを作成する権限がありません',
      provenance: 'documented-translation',
      keywords: ['サポート', 'リクエスト', '作成', '権限'],
    },
    {
      locale: 'ko',
      text: '지원 요청을 만들 수 있는 권한이 없습니다',
      provenance: 'documented-translation',
      keywords: ['지원', '요청', '만들', '권한'],
    },
    {
      locale: 'zh-CN',
      text: '你无权创建支持请求',
      provenance: 'documented-translation',
      keywords: ['权创建', '支持请求'],
    },
  ],
});

export const examples: Examples = {
  matching: [
    "[You don't have permission to create a support request].",
    '[You do not have permissions to create a support request]. You need to be assigned the Owner role.',
    'Error: [you don’t have permission to create a new support request]!',
    '[Sie verfügen nicht über die Berechtigung zum Erstellen einer Supportanfrage].',
    '[Du har inte behörighet att skapa en supportbegäran].',
    '[Vous n’êtes pas autorisé à créer une demande de support].',
    '[No tiene permiso para crear una solicitud de soporte técnico].',
    "[Non si dispone dell'autorizzazione per creare una richiesta di supporto].",
    '[Você não tem permissão para criar uma solicitação de suporte].',
    '[U hebt geen machtiging om een ondersteuningsaanvraag te maken].',
    '[Nie masz uprawnień do utworzenia wniosku o pomoc techniczną].',
    '[У вас нет разрешения на создание запроса на поддержку].',
    '[サポート リクエストを作成する権限がありません]。',
    '[지원 요청을 만들 수 있는 권한이 없습니다].',
    '[你无权创建支持请求]。',
  ],
  others: [
    'You have permission to create a support request',
    "You don't have permission to view the support request",
    "You don't have permission to create a subscription",
    "If you don't have permission to create a support request, ask the owner.",
    'Sie verfügen über die Berechtigung zum Erstellen einer Supportanfrage',
    'Du har behörighet att skapa en supportbegäran',
    'Si no tiene permiso para crear una solicitud de soporte técnico, pregunte al propietario.',
    'サポート リクエストを作成する権限があります',
    '你有权创建支持请求',
  ],
};

/** P28: a role on the subscription is missing. A contract that is linked here and valid is not the reason. */
export const judge = judgeOf(['no-permission-support-request'], (situation) => {
  const linked = usableHere(situation);
  const notTheReason: readonly Sentence[] =
    linked === null
      ? []
      : [{ key: 'message_no_permission_support_request_contract', params: { label: linked.label } }];
  return {
    kind: 'no-permission-support-request',
    certainty: 'granted',
    title: { key: 'message_no_permission_support_request_title' },
    text: [{ key: 'message_no_permission_support_request_text' }, ...notTheReason],
    steps: [
      { key: 'message_no_permission_support_request_step_role' },
      { key: 'message_no_permission_support_request_step_directory' },
    ],
    rules: ['P28'],
  };
});
