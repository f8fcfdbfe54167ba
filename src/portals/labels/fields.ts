import type { Label } from './label.ts';

const startDate: Label = {
  en: ['Start date'], // r19
  sv: ['startdatum'], // pc
  de: ['Startdatum'], // pc
  fr: ['date de début'], // pc
  es: ['fecha de inicio'], // pc
  it: ['data di inizio'], // pc
  'pt-BR': ['data de início'], // pc
  'pt-PT': ['data de início'], // pc
  pl: ['data rozpoczęcia'], // pc
  cs: ['počáteční datum'], // pc
  hu: ['kezdési dátum'], // pc
  tr: ['başlangıç tarihi'], // pc
  ru: ['дата начала'], // pc
  ja: ['開始日'], // pc
  ko: ['시작 날짜'], // pc
  'zh-CN': ['开始日期'], // pc
};

/** Today also the day until which a benefit can be activated (P6). */
const endDate: Label = {
  en: ['End date', 'Activate-by date (end date)', 'Activate by (end date)'], // r19, p6, p6
  sv: ['slutdatum'], // pc
  de: ['Enddatum'], // pc
  fr: ['date de fin'], // pc
  es: ['fecha de finalización'], // pc
  it: ['data di fine'], // pc
  'pt-BR': ['data de término'], // pc
  'pt-PT': ['data de fim'], // pc
  pl: ['data zakończenia'], // pc
  cs: ['koncové datum'], // pc
  hu: ['záró dátum'], // pc
  tr: ['bitiş tarihi'], // pc
  ru: ['дата окончания'], // pc
  ja: ['終了日'], // pc
  ko: ['종료 날짜'], // pc
  'zh-CN': ['结束日期'], // pc
};

/** The vendor’s article counts a plan in units. */
const incidentsRemaining: Label = {
  en: ['Incidents remaining', 'Units remaining'], // r19, pcen
  sv: ['återstående incidenter'], // pc
  de: ['verbleibende Vorfälle'], // pc
  fr: ['incidents restants'], // pc
  es: ['incidentes restantes'], // pc
  it: ['eventi imprevisti rimanenti'], // pc
  'pt-BR': ['incidentes restantes'], // pc
  'pt-PT': ['incidentes restantes'], // pc
  pl: ['pozostałe zdarzenia'], // pc
  hu: ['fennmaradó incidensek'], // pc
  tr: ['kalan olaylar'], // pc
  ja: ['残りのインシデント'], // sh
  ko: ['남아 있는 인시던트'], // pc
  'zh-CN': ['剩余事件'], // pc
};

/** The button (R10, P5). */
const activate: Label = {
  en: ['Activate'], // r10
  sv: ['Aktivera'], // pc
  de: ['Aktivieren'], // pc
  fr: ['activer'], // pc
  'pt-BR': ['Ativar'], // pc
  'pt-PT': ['Ativar'], // pc
  nl: ['Activeren'], // pc
  pl: ['Aktywuj'], // pc
  cs: ['aktivovat'], // pc
  tr: ['Etkinleştir'], // pc
  ru: ['активировать'], // pc
  ko: ['활성화'], // pc
  'zh-CN': ['激活'], // pc
  'zh-TW': ['啟用'], // pc
};

/** A field that takes the Contract ID in the Power Platform admin center and LCS (P30, P31). */
const contractIdPassword: Label = {
  en: ['Contract ID/Password', 'Password', 'Password/Contract ID'], // en25, d08, lcs
  ja: ['パスワード/契約 ID'], // lcs
};

/** What stands beside values that are read. */
export const FIELDS = { startDate, endDate, incidentsRemaining, activate, contractIdPassword } as const;
