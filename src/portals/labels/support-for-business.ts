import type { Label } from './label.ts';

/** The step in which the plan is chosen today (P23). */
export const productAndSupportType: Label = {
  en: ['Product and support type'], // sh
};

/** What the valid plans stand under. */
export const typesOfSupport: Label = {
  en: ['Types of support'], // pcen
  'zh-CN': ['支持类型'], // sh
};

/** What the others stand under (R21, P23). */
export const unavailablePlans: Label = {
  en: ['Would you like to see unavailable support plans?', 'Unavailable support plans'], // r21, en25
  sv: ['Vill du se otillgängliga supportplaner?'], // r21
  de: ['Möchten Sie nicht verfügbare Supportpläne sehen?', 'Nicht verfügbare Supportpläne'], // pc, vs
  fr: [
    'Souhaitez-vous voir des plans de support non disponibles ?', // sh
    'voulez voir les plans de support indisponibles ?', // pc
  ],
  es: [
    '¿Desea ver planes de soporte técnico no disponibles?', // pc
    'Planes de soporte técnico no disponibles', // vs
  ],
  it: ['Si vuole visualizzare i piani di supporto non disponibili?'], // pc
  'pt-BR': ['planos de suporte indisponíveis', 'Ver os planos de suporte não disponíveis?'], // vs, pc
  'pt-PT': ['gostaria de ver planos de suporte indisponíveis?'], // pc
  nl: ['Wilt u niet-beschikbare ondersteuningsplannen zien?'], // pc
  pl: [
    'Czy chcesz zobaczyć niedostępne plany pomocy technicznej?', // pc
    'niedostępne plany pomocy technicznej', // vs
  ],
  cs: ['Zobrazit nedostupné plány podpory?', 'nedostupné plány podpory'], // pc, vs
  hu: ['Nem elérhető támogatási csomagokat?'], // pc
  tr: ['Kullanılamayan destek planlarını görmek mi istediniz?'], // pc
  ru: ['Недоступные планы поддержки'], // vs
  ja: ['利用できないサポート プランを確認しますか?', '使用できないサポート プランを表示しますか?'], // sh, pc
  ko: ['사용할 수 없는 지원 플랜', '사용할 수 없는 지원 계획을 보시겠습니까?'], // vs, pc
  'zh-CN': ['是否要查看不可用的支持计划？'], // pc
};

/** What Add contract stands under (R20), and in 2025 the plans that cannot be used (P23). */
export const addMorePlans: Label = {
  en: ['Do you need to purchase or add more support plans'], // r20
  sv: ['Behöver du köpa eller lägga till fler supportavtal'], // pc
  de: ['Müssen Sie weitere Supportpläne erwerben oder hinzufügen'], // pc
  fr: ['vous devez acheter ou ajouter d’autres plans de support'], // pc
  es: ['Do you need to purchase or add more support plans'], // pc
  it: ['È necessario acquistare o aggiungere altri piani di supporto'], // pc
  'pt-BR': ['você precisa comprar ou adicionar mais planos de suporte'], // pc
  'pt-PT': ['Precisa de comprar ou adicionar mais planos de suporte'], // pc
  nl: ['Moet u meer ondersteuningsplannen kopen of toevoegen'], // pc
  pl: ['Czy musisz kupić lub dodać więcej planów pomocy technicznej'], // pc
  cs: ['potřebujete koupit nebo přidat další plány podpory'], // pc
  hu: ['Meg kell vásárolnia vagy további támogatási csomagokat kell hozzáadnia'], // pc
  tr: ['Daha fazla destek planı satın almak veya eklemek gerekiyor mu?'], // pc
  ru: ['необходимо приобрести или добавить дополнительные планы поддержки'], // pc
  ko: ['지원 플랜을 구입 하거나 추가 해야 합니까?'], // pc
  'zh-CN': ['是否需要购买或添加更多支持计划?', '需要购买或添加更多支持计划'], // sh, pc
};

/** The button that asks for both IDs (R20, P12, P14). */
export const addContract: Label = {
  en: ['Add contract', 'Add a new support contract', 'Add Contract ID'], // r20, en25, d08
  sv: ['Lägg till kontrakt'], // pc
  de: ['Vertrag hinzufügen'], // vs
  fr: ['Ajouter un contrat'], // sh
  es: ['Agregar contrato'], // vs
  it: ['Aggiungi contratto'], // pc
  'pt-BR': ['Adicionar contrato'], // vs
  'pt-PT': ['Adicionar Contrato'], // pc
  nl: ['Contract toevoegen'], // pc
  pl: ['Dodaj kontrakt'], // vs
  cs: ['Přidat kontrakt', 'Přidat smlouvu'], // vs, pc
  hu: ['Szerződés hozzáadása'], // pc
  tr: ['Anlaşma Ekle'], // pc
  ru: ['Добавить контракт'], // vs
  ja: ['契約を追加する', 'コントラクトの追加', '契約の追加'], // sh, vs, lcs
  ko: ['계약 추가'], // vs
  'zh-CN': ['添加合同'], // vs
};
