import { FIELDS } from './labels/fields.ts';
import { accessId, contractId } from './labels/ids.ts';
import { formsOf } from './labels/label.ts';

/**
 * What stands beside the values that are read: the labels that were seen, and synonyms that portals and their
 * translations are likely to use (P6), not seen there. A word too many costs nothing unless it
 * stands beside a value of the right form.
 */
export const VALUE_LABELS = {
  accessId: [...formsOf(accessId)],
  contractId: [...formsOf(contractId), 'Contract number', 'Avtals-ID'],
  startDate: [
    ...formsOf(FIELDS.startDate),
    ...['Start date', 'Starts', 'Starts on', 'Valid from', 'Effective date', 'Contract start date'],
    ...['Startdatum', 'Startar', 'Gäller från', 'Giltig från', 'Beginn', 'Gültig ab', 'Gültig von'],
    ...['Date de début', 'Début', 'Fecha de inicio', 'Inicio', 'Data di inizio', 'Inizio', 'Data de início'],
    ...['Início', '開始日', '시작 날짜', '시작일', 'Дата начала', 'Начало', '开始日期', '生效日期'],
  ],
  endDate: [
    ...formsOf(FIELDS.endDate),
    ...[
      'End date',
      'Ends',
      'Ends on',
      'Expires',
      'Expires on',
      'Expiration date',
      'Expiry date',
      'Expiration',
    ],
    ...['Valid until', 'Valid to', 'Valid through', 'Contract end date', 'Activate by', 'Activate-by date'],
    ...['Activate by date', 'Activate-by (end) date', 'Activate by (end) date', 'Activate-by end date'],
    ...['Until', 'Expire', 'Termina', 'Data de fim', 'Tanggal berakhir', 'Endet', 'Vence el', 'Verloopt op'],
    ...[
      'Slutdatum',
      'Slutar',
      'Upphör',
      'Upphör den',
      'Går ut',
      'Giltig till',
      'Giltigt till',
      'Gäller till',
    ],
    ...[
      'Förfallodatum',
      'Utgångsdatum',
      'Enddatum',
      'Ende',
      'Ablaufdatum',
      'Läuft ab am',
      'Läuft ab',
      'Endet am',
    ],
    ...['Gültig bis', 'Date de fin', "Date d'expiration", 'Fin', 'Expire le', "Valable jusqu'au"],
    ...['Fecha de finalización', 'Fecha de fin', 'Fecha de expiración', 'Fecha de vencimiento', 'Expira'],
    ...['Vence', 'Válido hasta', 'Data di fine', 'Fine', 'Data di scadenza', 'Scade', 'Scade il', 'Scadenza'],
    ...['Valido fino al', 'Data de término', 'Data final', 'Data de expiração', 'Data de validade'],
    ...[
      'Expira em',
      'Termina em',
      'Válido até',
      '終了日',
      '有効期限',
      '종료 날짜',
      '종료일',
      '만료 날짜',
      '만료일',
    ],
    ...[
      'Дата окончания',
      'Окончание',
      'Срок действия до',
      'Действует до',
      '结束日期',
      '到期日期',
      '到期日',
      '过期日期',
    ],
    ...['有效期至', '截止日期'],
  ],
  /** Both dates in one value. */
  period: [
    ...['Contract period', 'Period', 'Validity', 'Validity period', 'Valid', 'Term', 'Start date - End date'],
    ...[
      'Avtalsperiod',
      'Kontraktsperiod',
      'Giltighetstid',
      'Giltig',
      'Giltighet',
      'Period',
      'Laufzeit',
      'Zeitraum',
    ],
    ...[
      'Gültigkeit',
      'Période',
      'Validité',
      'Periodo',
      'Período',
      'Vigencia',
      'Vigência',
      'Validità',
      '期間',
    ],
    ...['契約期間', '有効期間', '기간', '계약 기간', 'Период', 'Срок действия', '期限', '有效期', '合同期限'],
  ],
  incidentsRemaining: [
    ...formsOf(FIELDS.incidentsRemaining),
    ...['Incidents remaining', 'Remaining incidents', 'Incidents left', 'Incidents available', 'Remaining'],
    ...[
      'Available incidents',
      'Number of incidents remaining',
      'Support incidents remaining',
      'Requests remaining',
    ],
    ...['Units remaining', 'Remaining units', 'Units left', 'Units available'],
    ...['Återstående incidenter', 'Incidenter kvar', 'Kvarvarande incidenter', 'Incidenter som återstår'],
    ...['Antal återstående incidenter', 'Tillgängliga incidenter', 'Återstår', 'Återstående', 'Kvar'],
    ...['Verbleibende Vorfälle', 'Verbleibende Incidents', 'Verbleibend', 'Verfügbare Vorfälle'],
    ...['Incidents restants', 'Restants', 'Nombre d’incidents restants', 'Incidents disponibles'],
    ...['Incidentes restantes', 'Incidentes disponibles', 'Restantes', 'Incidenti rimanenti', 'Rimanenti'],
    ...[
      'Incidentes disponíveis',
      '残りのインシデント',
      '残りのインシデント数',
      'インシデントの残数',
      '残りインシデント数',
      '残数',
    ],
    ...[
      '남은 인시던트',
      '남은 인시던트 수',
      '남은 횟수',
      'Оставшиеся инциденты',
      'Осталось инцидентов',
      'Осталось',
    ],
    ...['剩余事件', '剩余事件数', '剩余支持事件', '剩余次数', '可用次数', '剩余'],
  ],
  /** The button (R10, P5, P8). */
  activate: [
    ...formsOf(FIELDS.activate),
    ...['Activate', 'Aktivera', 'Activate benefit', 'Aktivera förmån', 'Unlock', 'Lås upp', 'Aktivieren'],
    ...['Activer', 'Activar', 'Attiva', 'Ativar', 'アクティブ化', 'アクティブにする', '有効化', '활성화'],
    ...['Активировать', '激活', '启用'],
  ],
  /** Whether a benefit is activated (R12). */
  status: [
    ...[
      'Status',
      'State',
      'Activation status',
      'Zustand',
      'Statut',
      'État',
      'Estado',
      'Stato',
      'Stan',
      'Stav',
    ],
    ...['Állapot', 'Durum', 'Состояние', 'Статус', '状態', '状态', '狀態', '상태'],
  ],
  name: [
    ...['Benefit', 'Benefit name', 'Plan', 'Plan name', 'Support plan', 'Support plan name', 'Contract name'],
    ...[
      'Contract',
      'Förmån',
      'Förmånens namn',
      'Supportavtal',
      'Avtal',
      'Kontrakt',
      'Kontraktnamn',
      'Kontraktsnamn',
    ],
    ...[
      'Supportplan',
      'Vorteil',
      'Vertrag',
      'Vertragsname',
      'Planname',
      'Avantage',
      'Contrat',
      'Nom du contrat',
    ],
    ...['Nom du plan', 'Plan de support', 'Beneficio', 'Contrato', 'Nombre del contrato', 'Plan de soporte'],
    ...[
      'Vantaggio',
      'Contratto',
      'Nome contratto',
      'Piano',
      'Piano di supporto',
      'Benefício',
      'Nome do contrato',
    ],
    ...[
      'Plano',
      'Plano de suporte',
      '特典',
      '契約',
      '契約名',
      'プラン',
      'サポート プラン',
      '혜택',
      '계약',
      '플랜',
    ],
    ...['Преимущество', 'Контракт', 'План', 'План поддержки', '权益', '合同', '合同名称', '计划', '支持计划'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ValueLabel = keyof typeof VALUE_LABELS;

/** The words of links and buttons that stand beside a value and copy it; they are no part of it. */
export const COPY_WORDS = [
  ...['Copy', 'Copied', 'Copy to clipboard', 'Kopiera', 'Kopierat', 'Kopieren', 'Kopiert', 'Copier', 'Copié'],
  ...[
    'Copiar',
    'Copiado',
    'Copia',
    'Copiato',
    'コピー',
    'コピーする',
    '복사',
    'Копировать',
    'Скопировать',
    '复制',
  ],
] as const;

/**
 * Words in the names of services that Technical benefits shows beside the incident benefits (R1): they are
 * counted in hours and have no IDs.
 */
export const NO_INCIDENT_BENEFIT = [
  ...['presales', 'pre-sales', 'advisory', 'deployment service', 'TPD', 'säljstöd', 'rådgivning'],
  ...[
    'presale',
    'prevendita',
    'preventa',
    'avant-vente',
    'pré-venda',
    'プリセールス',
    '售前',
    '사전 판매',
    'предпродаж',
  ],
] as const;
