import type { Label } from './label.ts';

/** The first of a contract’s two IDs. */
export const accessId: Label = {
  en: ['Access ID'], // r5
  sv: ['Åtkomst-ID'], // pc
  de: ['Zugriffs-ID'], // vs
  fr: ['ID d’accès'], // sh
  es: ['Id. de acceso', 'identificador de acceso'], // vs
  it: ['ID di accesso'], // vs
  'pt-BR': ['ID de Acesso'], // vs
  'pt-PT': ['ID de Acesso'], // pc
  nl: ['toegangs-id'], // pc
  pl: ['identyfikator dostępu'], // vs
  cs: ['ID přístupu', 'přístupové ID'], // pc, sh
  hu: ['hozzáférési azonosító'], // pc
  tr: ['Erişim Kimliği'], // pc
  ru: ['идентификатор доступа', 'код доступа'], // vs
  ja: ['アクセス ID'], // vs
  ko: ['액세스 ID'], // vs
  'zh-CN': ['访问 ID', '访问标识'], // vs, own
  'zh-TW': ['存取識別碼'], // vs
  id: ['ID Akses'], // id
};

/** The second. */
export const contractId: Label = {
  en: ['Contract ID'], // r5
  sv: ['Kontrakt-ID', 'kontrakts-ID'], // pc
  de: ['Vertrags-ID'], // vs
  fr: ['ID de contrat'], // sh
  es: ['Id. de contrato', 'identificador de contrato'], // vs
  it: ['ID contratto'], // vs
  'pt-BR': ['ID do Contrato'], // vs
  'pt-PT': ['ID do Contrato'], // pc
  nl: ['contract-id', 'overeenkomst-ID'], // pc, sh
  pl: ['identyfikator kontraktu'], // vs
  cs: ['ID smlouvy', 'ID kontraktu'], // pc, vs
  hu: ['szerződésazonosító'], // pc
  tr: ['Sözleşme Kimliği'], // pc
  ru: ['идентификатор контракта'], // vs
  ja: ['契約 ID', 'コントラクト ID'], // vs, pc
  ko: ['계약 ID'], // vs
  'zh-CN': ['合同 ID', '合约 ID'], // vs
  'zh-TW': ['合約識別碼'], // vs
  id: ['ID Kontrak'], // id
};
