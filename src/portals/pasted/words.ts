/**
 * What people and programs write around IDs and dates in mails and tables, by language; the portals' own labels are in
 * `../labels`. A word too many costs little: it counts only where a value of the right form stands beside it.
 */

type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** Other names of the Access ID. */
export const ACCESS_ID: ByLanguage = {
  en: ['access identifier', 'access id number'],
  sv: ['access-id'],
  fr: ["identifiant d'accès", "id d'accès"],
  es: ['id de acceso'],
  it: ['id accesso', 'identificativo di accesso'],
  pt: ['id de acesso'],
  ru: ['id доступа'],
};

/** Other names of the Contract ID. */
export const CONTRACT_ID: ByLanguage = {
  en: ['contract identifier', 'contract id number'],
  fr: ['identifiant de contrat', 'identifiant du contrat', 'id du contrat'],
  es: ['id de contrato', 'id del contrato'],
  it: ['id del contratto', 'id di contratto'],
  pt: ['id de contrato', 'id do contrato'],
  ru: ['id контракта', 'id договора', 'идентификатор договора'],
};

/** What any contract has: counts only beside one of the two IDs by its own name. */
export const WEAK_ACCESS_ID: ByLanguage = { ru: ['код доступа'], en: ['access code'] };
export const WEAK_CONTRACT_ID: ByLanguage = {
  en: ['contract number', 'contract no.', 'contract no', 'agreement number'],
  sv: ['avtalsnummer', 'kontraktsnummer', 'kontraktnummer'],
  de: ['vertragsnummer', 'vertragsnr.', 'vertrags-nr.'],
  fr: ['numéro de contrat', 'n° de contrat'],
  es: ['número de contrato', 'n.º de contrato'],
  it: ['numero di contratto', 'numero contratto'],
  pt: ['número do contrato'],
  ja: ['契約番号'],
  ko: ['계약 번호', '계약번호'],
  ru: ['номер контракта', 'номер договора'],
  zh: ['合同编号', '合同号', '合约编号'],
};

export const CUSTOMER: ByLanguage = {
  en: ['customer', 'customer name', 'end customer'],
  sv: ['kund', 'kundnamn', 'slutkund'],
  de: ['kunde', 'kundenname', 'endkunde'],
  fr: ['client', 'nom du client', 'client final'],
  es: ['cliente', 'nombre del cliente'],
  it: ['cliente', 'nome cliente', 'nome del cliente'],
  pt: ['cliente', 'nome do cliente'],
  ja: ['お客様', 'お客様名', '顧客', '顧客名'],
  ko: ['고객', '고객사', '고객명'],
  ru: ['клиент', 'заказчик'],
  zh: ['客户', '客户名称'],
};

/** In a sentence, before the day on which a contract starts, or before both days. */
export const STARTS: ByLanguage = {
  en: ['valid from', 'valid as of', 'effective from', 'runs from', 'starts on'],
  sv: ['giltig från', 'giltigt från', 'gäller från', 'löper från', 'startar'],
  de: ['gültig von', 'gültig vom', 'gültig ab', 'läuft von', 'läuft vom', 'gilt ab', 'gilt vom'],
  fr: ['valable du', 'valide du', 'valable à partir du', 'valable à compter du'],
  es: ['válido del', 'válido desde', 'válido de', 'vigente del', 'vigente desde', 'válida del'],
  it: ['valido dal', 'valido da', 'valida dal'],
  pt: ['válido de', 'válido desde', 'válido a partir de', 'vigente de'],
  ru: ['действует с', 'действителен с', 'действительно с'],
};

/** In a sentence, before the day on which it ends. */
export const ENDS: ByLanguage = {
  en: [
    'valid until',
    'valid to',
    'valid till',
    'valid through',
    'expires on',
    'expires',
    'ends on',
    'runs until',
  ],
  sv: [
    'giltig till',
    'giltigt till',
    'giltig t.o.m.',
    'giltigt t.o.m.',
    'gäller till',
    'gäller t.o.m.',
    'löper ut',
    'upphör',
  ],
  de: ['gültig bis', 'läuft bis', 'läuft ab am', 'endet am', 'gilt bis'],
  fr: ["valable jusqu'au", "valide jusqu'au", 'expire le', 'expiration le'],
  es: ['válido hasta', 'vigente hasta', 'vence el', 'caduca el', 'expira el'],
  it: ['valido fino al', 'valida fino al', 'scade il'],
  pt: ['válido até', 'vigente até', 'expira em', 'vence em', 'termina em'],
  ja: ['有効期限'],
  ko: ['만료일'],
  ru: ['действует до', 'действителен до', 'истекает'],
  zh: ['有效期至', '到期日'],
};

/** Before a colon alone. */
export const START: ByLanguage = { en: ['start'] };
export const END: ByLanguage = { en: ['end'] };

/** What says that the days of a line are those of which something is valid. */
export const ABOUT_VALIDITY =
  /valid|gültig|giltig|gäller|laufzeit|läuft|valable|valide|válid|vigen|vigên|действ|有効|유효|有效|期间|期限|期間|기간/u;

/** What makes a sentence one about a contract, in parts of words. */
export const ABOUT_CONTRACTS = new RegExp(
  [
    ...[
      'contract',
      'agreement',
      'benefit',
      String.raw`\dpack`,
      'avtal',
      'kontrakt',
      'förmån',
      'vertrag',
      'laufzeit',
    ],
    ...[
      'contrat',
      'avantage',
      'contrato',
      'beneficio',
      'benefício',
      'vantaggio',
      '契約',
      '特典',
      '有効',
      '계약',
      '혜택',
    ],
    ...[
      '유효',
      'контракт',
      'договор',
      'действ',
      '合同',
      '合约',
      '权益',
      '有效',
      'valid',
      'gültig',
      'giltig',
      'valable',
    ],
    ...['válid', 'vigen'],
  ].join('|'),
  'u',
);

/** Between the two days of a period. */
export const JOINT =
  /^(?: ?г\.?| ?года?|[日号일]|\.)?[,)]? ?(?:-|–|—|~|〜|to|until|till|through|and|till och med|t\.o\.m\.|bis(?: zum)?|au|jusqu'au|al?|hasta(?: el)?|fino al|até|ao|から|より|부터|по|до|至|到|起至|起到)(?: (?:den|the|le|el|il|o))? ?$/u;

/** Behind a day without a label. */
export const IS_START = /^[日号일]? ?(?:から|より|부터|起)/u;
export const IS_END = /^[日号일]? ?(?:まで|迄|까지|止|到期|に失効|に終了|に満了)/u;

/** What may stand between a label and its value, or between two labels of which the values follow. */
export const LINKING = new Set(
  [
    'is are no no. nr nr. number as follows och är and or',
    'lautet lauten ist sind und est sont et es son y è sono e é são the der die le la el il o',
    'は が も と および 는 은 이 가 와 과 및 이고 и это 是 为 和 与 : = - – — # № / & + ( ) " “ ” „ « » , ; | \'',
  ]
    .join(' ')
    .split(' '),
);

/** Begins what is said of the name before: its former one. */
export const FORMERLY = /\([^()]{0,80}$/u;
