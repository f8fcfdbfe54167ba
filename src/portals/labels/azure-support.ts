import type { Label } from './label.ts';

/** The panel that asks for both IDs (R23). */
export const linkSupportBenefits: Label = {
  en: ['Link support benefits'], // r23
  sv: ['Länka supportförmåner'], // pc
  de: ['Supportvorteile verknüpfen'], // pc
  fr: ['lier les avantages du support technique', 'Lier un contrat de support technique'], // pc, vs
  es: ['Vincular ventajas de soporte técnico'], // pc
  it: ['Collegare i vantaggi del supporto', 'Collega contratto di supporto'], // pc, vs
  'pt-BR': ['vincular benefícios de suporte'], // pc
  'pt-PT': ['Link support benefits'], // pc
  nl: ['Ondersteuningsvoordelen koppelen'], // pc
  pl: ['Połącz korzyści dla pomocy technicznej'], // pc
  cs: ['propojit výhody podpory'], // pc
  hu: ['Támogatási előnyök összekapcsolása'], // pc
  tr: ['Destek avantajlarını bağlama'], // pc
  ru: ['связать преимущества поддержки'], // pc
  ja: ['サポートの特典をリンクする'], // pc
  ko: ['지원 혜택 링크'], // pc
  'zh-CN': ['链接支持权益'], // pc
};

/** The list of plans (R23). */
export const supportPlans: Label = {
  en: ['Support plans'], // r23
  sv: ['Supportavtal', 'Support plan'], // pc, az
  de: ['Supportpläne', 'Supportplan'], // pc, vs
  fr: ['plans de support'], // pc
  es: ['Planes de soporte técnico'], // pc
  it: ['Piani di supporto'], // pc
  'pt-BR': ['planos de suporte'], // pc
  nl: ['ondersteuningsplannen'], // pc
  pl: ['plany pomocy technicznej'], // pc
  cs: ['plány podpory'], // pc
  hu: ['Támogatási csomagok'], // pc
  tr: ['Destek Planları'], // pc
  ru: ['планы поддержки'], // pc
  ja: ['サポートプラン'], // pc
  ko: ['지원 계획', '지원 플랜'], // pc, vs
  'zh-CN': ['支持计划'], // pc
};

/** The blade around it (R23). */
export const helpAndSupport: Label = {
  en: ['Help + support'], // r23
  sv: ['Hjälp + Support'], // az
  de: ['Hilfe + Support', 'Hilfe und Support'], // az, vs
  fr: ['Aide + support', 'Aide et support'], // az, vs
  es: ['Ayuda y soporte técnico'], // vs
  it: ['Guida e supporto', 'Guida e supporto tecnico'], // vs, pc
  'pt-BR': ['ajuda + suporte'], // vs
  nl: ['Help en ondersteuning'], // pc
  pl: ['Pomoc i obsługa techniczna'], // vs
  cs: ['help + podpora'], // vs
  hu: ['Súgó + támogatás'], // pc
  tr: ['Yardım + Destek'], // pc
  ru: ['Справка и поддержка'], // vs
  ja: ['ヘルプとサポート'], // az
  ko: ['도움말 + 지원'], // vs
  'zh-CN': ['帮助 + 支持'], // vs
  'zh-TW': ['說明 + 支援'], // vs
};

/** Today’s way in, in the menu of a resource (P27). */
export const supportTroubleshooting: Label = {
  en: ['Support + Troubleshooting'], // en25
};

/** The form for a request (R23), today “Create a support request” (P27). */
export const newSupportRequest: Label = {
  en: ['New support request', 'Create a support request'], // r23, en25
  sv: ['Ny supportbegäran'], // az
  de: ['Neue Supportanfrage'], // az
  fr: ['Nouvelle demande de support'], // az
  es: ['Nueva solicitud de soporte técnico'], // vs
  'pt-BR': ['Nova Solicitação de Suporte'], // vs
  pl: ['nowe żądanie obsługi'], // vs
  cs: ['Nová žádost o podporu'], // vs
  ru: ['Новый запрос на поддержку'], // vs
  ja: ['新しいサポート リクエスト', '新しいサポート要求'], // az, vs
  ko: ['새 지원 요청'], // vs
  'zh-CN': ['新建支持请求'], // vs
  'zh-TW': ['新增支援要求'], // vs
};
