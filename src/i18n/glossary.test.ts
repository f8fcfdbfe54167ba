import { describe, expect, it } from 'vitest';
import type { Messages } from './translator.ts';

/**
 * One word a thing, in each language: that of the portals where they have one. These are other words for the same
 * things, which portals and documentation use here and there, or which the texts once had.
 */
const OTHER_WORDS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  en: {
    records: /ledger/i,
    return: /\bg(?:ive|ives|iven|iving|ave) back/i,
    'who it is': /\b(?:somebody|nobody|anybody)\b/i,
  },
  sv: {
    register: /liggar/i,
    förmån: /fördel(?!ad)/i,
    incident: /supportärende/i,
    Partnercenter: /Partner Center/,
  },
  de: { Incident: /Vorfall|Vorfälle|Supportfall|Supportfälle/, 'Administrator-Agent': /Admin-Agent/ },
  fr: {
    'plan de support': /formule d’assistance/i,
    'Espace partenaires': /(?<!\()Partner Center/,
    'Gestion des services': /(?<!\()Service Management/,
  },
  es: {
    'Id. de acceso': /identificador de acceso/i,
    'Id. de contrato': /identificador de contrato/i,
    ventaja: /beneficio/i,
    membresía: /pertenencia/i,
    'Centro de partners': /Partner Center/,
    'Administración de servicios': /(?<!\()Service Management/,
  },
  it: {
    incidente: /evento imprevisto|eventi imprevisti/i,
    iscrizione: /appartenenza/i,
    'Centro per i partner': /Partner Center/,
    'Gestione dei servizi': /(?<!\()Service Management/,
  },
  pt_BR: { 'Agente administrador': /Agente de administração/i },
  ja: {
    アクティブ化: /有効化/,
    契約: /コントラクト/,
    '「契約を追加する」': /「契約の追加」|「コントラクトの追加」/,
    新しい要求: /「新しいリクエスト」/,
    技術特典: /技術的な?特典|技術的な利点/,
    'パートナー センター': /Partner Center/,
    サービス管理: /(?<!\()Service Management/,
  },
  ko: {
    기록: /장부/,
    '지원 플랜': /지원 계획/,
    '파트너 센터': /Partner Center/,
    '서비스 관리': /(?<!\()Service Management/,
  },
  ru: { идентификатор: /код[а-я]* доступа/i, 'Центр партнеров': /Partner Center/ },
  zh_CN: {
    成员资格: /会员资格/,
    权益: /优势/,
    合同: /合约/,
    合作伙伴中心: /Partner Center/,
    服务管理: /(?<!（)Service Management/,
  },
};

const files = new Map(
  Object.entries(
    import.meta.glob<Messages>('../../public/_locales/*/messages.json', { eager: true, import: 'default' }),
  ).map(([path, messages]) => [path.split('/').at(-2) ?? '', messages]),
);

describe.each([...files])('the texts in %s', (locale, messages) => {
  const words = Object.entries(OTHER_WORDS[locale] ?? {});

  it('have words to be held against', () => {
    expect(words.length).toBeGreaterThan(0);
  });

  it.each(words)('say %s, and no other word for it', (_, other) => {
    const found = Object.entries(messages).filter(([, { message }]) => other.test(message));
    expect(found.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });
});
