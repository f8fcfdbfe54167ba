import type { Label } from './label.ts';

/** The customers of a CSP partner (R25). */
export const customers: Label = {
  en: ['Customers'], // r25
  sv: ['Kunder'], // pc
  de: ['Kunden'], // pc
  fr: ['clients'], // pc
  es: ['Clientes'], // pc
  it: ['Clienti'], // pc
  'pt-BR': ['clientes'], // pc
  'pt-PT': ['clientes'], // pc
  nl: ['klanten'], // pc
  pl: ['Klienci'], // pc
  cs: ['zákazníci'], // pc
  hu: ['Ügyfelek'], // pc
  tr: ['Müşteriler'], // pc
  ru: ['клиенты'], // pc
  ja: ['顧客'], // pc
  ko: ['고객'], // pc
  'zh-CN': ['客户'], // pc
  'zh-TW': ['客戶'], // pc
};

/** Requests in LCS and the admin centers (P12, P13, P30, P31). */
export const serviceRequest: Label = {
  en: [
    'New service request', // p12
    'Service requests', // p12
    'Support', // p12
    'Get support', // en25
    'Manage Support plans', // lcsen
  ],
  ja: ['サポート計画の管理'], // lcs
};
