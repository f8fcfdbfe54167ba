import { plainCell } from '../portals/pasted/plain-lines.ts';
import { labelOfCell } from '../portals/pasted/tables.ts';

/** What a column of a table of contracts can hold. `period` is start and end in one cell. */
const SHEET_FIELDS = [
  'label',
  'customer',
  'plan',
  'accessId',
  'contractId',
  'startsOn',
  'endsOn',
  'period',
  'granted',
  'planId',
] as const;
export type SheetField = (typeof SHEET_FIELDS)[number];

/** The column of each field, counted from 0; `null` for one that the table does not have. */
export type Columns = Readonly<Record<SheetField, number | null>>;

/** What the product's own tables call the column that names a plan by its ids, in every language. */
export const PLAN_ID = 'plan-id';

/** What the product's own tables call their columns, in all of its languages: the user's may be another than the table's. */
const OWN: OwnHeaders = {
  label: ['label', 'bezeichnung', 'namn', 'nom', 'nombre', 'nome', '名前', '이름', 'название', '名称'],
  customer: [
    'customer or project',
    'kunde oder projekt',
    'kund eller projekt',
    'client ou projet',
    'cliente o proyecto',
    'cliente o progetto',
    'cliente ou projeto',
    '顧客またはプロジェクト',
    '고객 또는 프로젝트',
    'клиент или проект',
    '客户或项目',
  ],
  plan: [
    'benefit',
    'vorteil',
    'förmån',
    'avantage',
    'ventaja',
    'vantaggio',
    'benefício',
    '特典',
    '혜택',
    'преимущество',
    '权益',
  ],
  endsOn: [
    'end date',
    'enddatum',
    'slutdatum',
    'date de fin',
    'fecha de fin',
    'data di fine',
    'data de término',
    '終了日',
    '종료 날짜',
    'дата окончания',
    '结束日期',
  ],
  startsOn: [
    'start date',
    'startdatum',
    'date de début',
    'fecha de inicio',
    'data di inizio',
    'data de início',
    '開始日',
    '시작 날짜',
    'дата начала',
    '开始日期',
  ],
  granted: [
    'incidents granted',
    'zugeteilte incidents',
    'beviljade incidenter',
    'incidents attribués',
    'incidentes concedidos',
    'incidenti concessi',
    '付与されたインシデント',
    '부여된 인시던트',
    'предоставлено инцидентов',
    '授予的事件数',
  ],
};

/** What people call them, by language. */
const WORDS: Readonly<Partial<Record<SheetField, readonly string[]>>> = {
  label: [
    ...['label', 'name', 'title', 'description', 'contract', 'contract name', 'agreement'],
    ...['etikett', 'namn', 'benämning', 'avtal', 'beskrivning'],
    ...['bezeichnung', 'vertrag', 'vertragsname', 'beschreibung'],
    ...['libellé', 'nom', 'contrat', 'désignation', 'étiquette'],
    ...['etiqueta', 'nombre', 'contrato', 'descripción'],
    ...['etichetta', 'nome', 'contratto', 'descrizione'],
    ...['rótulo', 'descrição'],
    ...['название', 'договор', 'контракт', 'описание', 'метка'],
    ...['ラベル', '名前', '名称', '契約', '契約名'],
    ...['레이블', '이름', '계약', '계약명'],
    ...['标签', '合同', '合同名称'],
  ],
  customer: [
    ...['company', 'client', 'account', 'project', 'end customer', 'tenant'],
    ...['företag', 'projekt', 'firma', 'unternehmen', 'auftraggeber', 'projet', 'société', 'entreprise'],
    ...['empresa', 'proyecto', 'azienda', 'progetto', 'projeto', 'компания', 'проект'],
    ...['会社', '会社名', 'プロジェクト', '회사', '프로젝트', '公司', '项目'],
  ],
  plan: [
    ...['support', 'support type', 'product', 'sku', 'offer', 'benefit name', 'package', 'pack'],
    ...['plan', 'paket', 'förmån', 'produkt', 'vorteil', 'forfait', 'avantage', 'produit'],
    ...[
      'paquete',
      'producto',
      'beneficio',
      'piano',
      'vantaggio',
      'prodotto',
      'pacote',
      'produto',
      'benefício',
    ],
    ...['план', 'пакет', 'продукт', 'преимущество', 'プラン', '特典', '플랜', '혜택', '计划', '权益'],
  ],
  accessId: ['access', 'accessid'],
  contractId: ['contractid'],
  startsOn: [
    ...['start', 'from', 'valid from', 'begin', 'activated', 'activation date'],
    ...[
      'från',
      'startdatum',
      'von',
      'beginn',
      'gültig ab',
      'du',
      'début',
      'desde',
      'inicio',
      'dal',
      'inizio',
    ],
    ...['de', 'início', 'с', 'начало', '開始', '시작', '开始'],
  ],
  endsOn: [
    ...['end', 'to', 'until', 'valid to', 'valid until', 'expires', 'expiry', 'expiry date', 'expiration'],
    ...['expiration date', 'till', 'slut', 'slutdatum', 'bis', 'ende', 'gültig bis', 'ablauf', 'ablaufdatum'],
    ...[
      'au',
      'fin',
      'expire le',
      "date d'expiration",
      'hasta',
      'vencimiento',
      'caducidad',
      'al',
      'fine',
      'scadenza',
    ],
    ...[
      'até',
      'fim',
      'validade',
      'по',
      'до',
      'конец',
      'окончание',
      '終了',
      '期限',
      '종료',
      '만료',
      '结束',
      '到期',
    ],
  ],
  period: [
    'term',
    'period',
    'validity',
    'löptid',
    'laufzeit',
    'durée',
    'vigencia',
    'durata',
    'vigência',
    'срок',
  ],
  granted: [
    ...['incidents', 'number of incidents', 'quantity', 'qty', 'total', 'granted', 'total incidents'],
    ...['antal', 'incidenter', 'anzahl', 'vorfälle', 'nombre', 'quantité', 'cantidad', 'incidentes'],
    ...[
      'quantità',
      'incidenti',
      'quantidade',
      'количество',
      'инциденты',
      '件数',
      'インシデント数',
      '건수',
      '数量',
      '事件数',
    ],
  ],
};

/** The kinds of labels that portals and mails have. */
const OF_LABEL = {
  accessId: 'accessId',
  contractId: 'contractId',
  startDate: 'startsOn',
  endDate: 'endsOn',
  period: 'period',
  name: 'plan',
  customer: 'customer',
} as const satisfies Record<string, SheetField>;

/** What the product's own table calls its columns, in the language of the one who reads or wrote it. */
export type OwnHeaders = Readonly<Partial<Record<SheetField, readonly string[]>>>;

const NO_COLUMN = Object.fromEntries(SHEET_FIELDS.map((field) => [field, null])) as Columns;

/** The field that a header names; `null` where it is not sure. */
function fieldOf(header: string, own: OwnHeaders): SheetField | null {
  const cell = plainCell(header);
  const words = cell.plain.replace(/[:*.]+$/, '').trim();
  if (words === '') return null;
  if (words === PLAN_ID) return 'planId';
  const named = (table: OwnHeaders) =>
    SHEET_FIELDS.find((field) => table[field]?.some((form) => plainCell(form).plain === words)) ?? null;
  const label = labelOfCell(cell);
  return named(own) ?? named(OWN) ?? (label === null ? null : OF_LABEL[label.kind]) ?? named(WORDS);
}

/** Rows above the header: a title, a day, an empty line. */
const MOST_ABOVE = 10;

export interface Header {
  /** The number of the row that names the columns, counted from 0. */
  readonly row: number;
  readonly columns: Columns;
}

/** Which row names the columns, and which of them are known by their names; the first of two with one name counts. */
export function headerOf(rows: readonly (readonly string[])[], own: OwnHeaders): Header {
  const possible = rows.slice(0, MOST_ABOVE).map((row, nth) => ({ row: nth, columns: columnsOf(row, own) }));
  const known = ({ columns }: Header) => Object.values(columns).filter((column) => column !== null).length;
  return possible.reduce(
    (best, each) => (known(each) > known(best) ? each : best),
    possible[0] ?? { row: 0, columns: NO_COLUMN },
  );
}

function columnsOf(headers: readonly string[], own: OwnHeaders): Columns {
  const columns: Record<SheetField, number | null> = { ...NO_COLUMN };
  for (const [column, header] of headers.entries()) {
    const field = fieldOf(header, own);
    if (field !== null && columns[field] === null) columns[field] = column;
  }
  return columns;
}
