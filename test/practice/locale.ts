/** Languages the practice portals are shown in. */
export type Locale = 'en' | 'sv' | 'zh-CN';

/** The languages nearly every scenario is written in. */
export const LOCALES = ['en', 'sv'] as const;

/**
 * Both languages of a phrase, side by side where it is used. Anything but Swedish falls back to English:
 * a portal translated only in part is what people really see.
 */
export type Translate = (en: string, sv: string) => string;

export function translator(locale: Locale): Translate {
  return (en, sv) => (locale === 'sv' ? sv : en);
}

const LABELS = {
  accessId: ['Access ID', 'Åtkomst-ID'],
  contractId: ['Contract ID', 'Kontrakt-ID'],
  linkSupportBenefits: ['Link support benefits', 'Länka supportförmåner'],
  activate: ['Activate', 'Aktivera'],
  technicalBenefits: ['Technical benefits', 'Tekniska fördelar'],
  supportPlans: ['Support plans', 'Supportavtal'],
  helpAndSupport: ['Help + support', 'Hjälp + support'],
  newSupportRequest: ['New support request', 'Ny supportbegäran'],
  addContract: ['Add contract', 'Lägg till kontrakt'],
  addMorePlans: [
    'Do you need to purchase or add more support plans',
    'Behöver du köpa eller lägga till fler supportavtal',
  ],
  unavailablePlans: [
    'Would you like to see unavailable support plans?',
    'Vill du se otillgängliga supportplaner?',
  ],
  startDate: ['Start date', 'Startdatum'],
  endDate: ['End date', 'Slutdatum'],
  incidentsRemaining: ['Incidents remaining', 'Återstående incidenter'],
} as const satisfies Readonly<Record<string, readonly [en: string, sv: string]>>;

/** A label that the product recognises pages and values by, worded as the portal words it. */
export function label(locale: Locale, name: keyof typeof LABELS): string {
  const [en, sv] = LABELS[name];
  return translator(locale)(en, sv);
}

const DATE_LOCALES: Readonly<Record<Locale, string>> = { en: 'en-US', sv: 'sv-SE', 'zh-CN': 'zh-CN' };

/** A calendar date as the portals write it: 11/30/2026, 2026-11-30, 2026/11/30. */
export function shownDate(locale: Locale, iso: string): string {
  const format = new Intl.DateTimeFormat(DATE_LOCALES[locale], {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${iso}T00:00:00Z`));
}
