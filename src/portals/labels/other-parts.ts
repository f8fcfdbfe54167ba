import type { Label } from './label.ts';

const benefits: Label = {
  en: ['Benefits'], // r7
  sv: ['Fördelar', 'Förmåner'], // pc
  de: ['Vorteile'], // pc
  fr: ['avantages'], // pc
  es: ['Ventajas'], // pc
  it: ['Vantaggi'], // pc
  'pt-BR': ['benefícios'], // pc
  nl: ['Voordelen'], // pc
  pl: ['Korzyści'], // pc
  cs: ['výhody'], // pc
  hu: ['Előnyök'], // pc
  tr: ['Avantajlar'], // pc
  ru: ['преимущества'], // pc
  ja: ['特典'], // pc
  ko: ['혜택'], // pc
  'zh-CN': ['权益'], // pc
  'zh-TW': ['權益'], // pc
};

/** Opens the row with Activate. */
const showDetails: Label = {
  en: ['Show details'], // obo
  sv: ['Visa information'], // obo
};

const newRequest: Label = {
  en: ['New request'], // r25
  sv: ['Ny begäran'], // pc
  de: ['Neue Anforderung'], // pc
  fr: ['nouvelle demande'], // pc
  es: ['nueva solicitud'], // pc
  it: ['Nuova richiesta'], // pc
  'pt-BR': ['nova solicitação'], // pc
  'pt-PT': ['Novo pedido'], // pc
  nl: ['Nieuwe aanvraag'], // pc
  pl: ['Nowe żądanie'], // pc
  cs: ['nový požadavek'], // pc
  hu: ['Új kérés'], // pc
  tr: ['Yeni istek'], // pc
  ru: ['новый запрос'], // pc
  ja: ['新しい要求'], // pc
  ko: ['새 요청'], // pc
  'zh-CN': ['新建请求'], // pc
  'zh-TW': ['新增要求'], // pc
};

const addPlan: Label = {
  en: ['Add or purchase a support plan'], // vs
  de: ['Add or purchase a support plan'], // vs
  pl: ['dodać lub kupić plan pomocy technicznej'], // vs
  cs: ['Přidat nebo koupit plán podpory'], // vs
  ja: ['Add or purchase a support plan'], // vs
  'zh-CN': ['添加或购买支持计划'], // vs
};

const selectPlan: Label = {
  en: ['Select a support plan'], // vs
  de: ['Select a support plan'], // vs
  pl: ['Wybierz plan pomocy technicznej'], // vs
  cs: ['Vybrat plán podpory'], // vs
  ja: ['Select a support plan'], // vs
  'zh-CN': ['选择支持计划'], // vs
};

const add: Label = {
  en: ['Add'], // en25
  de: ['Hinzufügen'], // vs
  fr: ['Ajouter'], // vs
  es: ['Agregar'], // vs
  it: ['Aggiungi'], // vs
  'pt-BR': ['Adicionar'], // vs
  pl: ['Dodaj'], // vs
  cs: ['Přidat'], // vs
  ja: ['追加'], // vs
  ko: ['추가'], // vs
  'zh-CN': ['添加'], // vs
  'zh-TW': ['新增'], // vs
};

const supportMethod: Label = {
  en: ['Support method'], // en25
  sv: ['support metod'], // az
  de: ['Supportmethode'], // az
  fr: ['Méthode de support'], // az
  ja: ['サポート方法'], // az
};

const severity: Label = {
  en: ['Severity'], // en25
  sv: ['allvarlighetsgrad'], // az
  de: ['Schweregrad'], // az
  fr: ['Gravité'], // az
  ja: ['重大度', '重要度'], // az, vs
};

/** The plan of a CSP partner’s requests (R24). */
const cspPlan: Label = {
  en: ['Cloud Solution Provider'], // r24
  sv: ['Molnlösningsleverantör'], // pc
  de: ['Cloud Solution Provider'], // pc
  fr: ['fournisseur de solutions Cloud'], // pc
  es: ['Proveedor de soluciones en la nube'], // pc
  it: ['Cloud Solution Provider'], // pc
  'pt-BR': ['Provedor de Soluções na Nuvem'], // pc
  'pt-PT': ['Fornecedor de Soluções em Nuvem'], // pc
  nl: ['Cloud Solution Provider'], // pc
  pl: ['Dostawca rozwiązań w chmurze'], // pc
  cs: ['Cloud Solution Provider'], // pc
  hu: ['Felhőszolgáltató'], // pc
  tr: ['Bulut Çözümü Sağlayıcısı'], // pc
  ru: ['поставщик облачных решений'], // pc
  ja: ['クラウド ソリューション プロバイダー'], // pc
  ko: ['클라우드 솔루션 공급자'], // pc
  'zh-CN': ['云解决方案提供商'], // pc
  'zh-TW': ['雲端解決方案提供者'], // pc
};

/** A role that may create requests (P28). */
const supportRequestContributor: Label = {
  en: ['Support Request Contributor'], // en25
  de: ['Mitwirkender für Supportanfragen'], // az
  fr: ['Contributeur de demande de support'], // az
  ja: ['サポート リクエスト共同作成者'], // az
  ko: ['지원 요청 참가자'], // rbac
  'zh-CN': ['支持请求参与者'], // rbac
};

/** The name of the portal (R17). */
const supportForBusiness: Label = {
  en: ['Support for Business'], // r17
  sv: ['Support för företag'], // pc
  de: ['Support for Business'], // pc
  fr: ['Support pour les entreprises'], // sh
  es: ['Soporte técnico para empresas'], // vs
  it: ['Supporto per le aziende'], // pc
  'pt-PT': ['Suporte para Negócios'], // pc
  nl: ['Ondersteuning voor Bedrijven'], // pc
  pl: ['Pomoc techniczna dla firm'], // pc
  cs: ['Podpora pro firmy'], // pc
  hu: ['Vállalati támogatás'], // pc
  tr: ['İş İçin Destek'], // pc
  ru: ['Поддержка для бизнеса'], // pc
  ja: ['ビジネス向けサポート'], // pc
  ko: ['비즈니스 지원'], // pc
  'zh-TW': ['商務支援'], // pc
};

/** What a CSP partner opens for a customer (R25). */
const serviceManagement: Label = {
  en: ['Service Management'], // r25
  sv: ['Service Management'], // pc
  de: ['Dienstverwaltung'], // pc
  fr: ['gestion des services'], // pc
  es: ['Administración de servicios'], // pc
  it: ['Gestione dei servizi'], // pc
  'pt-BR': ['Gerenciamento de serviços'], // pc
  'pt-PT': ['Gestão de Serviços'], // pc
  nl: ['Servicebeheer'], // pc
  pl: ['Zarządzanie usługami'], // pc
  cs: ['Správa služeb'], // pc
  hu: ['Szolgáltatáskezelés'], // pc
  tr: ['Hizmet Yönetimi'], // pc
  ru: ['Управление службами'], // pc
  ja: ['サービス管理'], // pc
  ko: ['서비스 관리'], // pc
  'zh-CN': ['服务管理'], // pc
  'zh-TW': ['服務管理'], // pc
};

/** What else the pages say: none of it is the name of a contract or a benefit. */
export const OTHER_PARTS = {
  benefits,
  showDetails,
  newRequest,
  addPlan,
  selectPlan,
  add,
  supportMethod,
  severity,
  cspPlan,
  supportRequestContributor,
  supportForBusiness,
  serviceManagement,
} as const;
