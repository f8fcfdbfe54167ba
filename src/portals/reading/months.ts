/** Languages whose month names are read; regional ones for their own forms ("Sept", "Jänner"). */
const LANGUAGES = [
  ...['en', 'en-GB', 'sv', 'de', 'de-AT', 'fr', 'es', 'es-MX', 'it', 'pt-BR', 'ru'],
  ...['nl', 'pl', 'cs', 'hu', 'tr', 'id'],
];

/** With a day, a name may have another grammatical case: "ноябрь", but "30 ноября". */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

/** Abbreviations in use that `Intl` lacks, at least in some browsers. */
const MORE: Readonly<Record<string, number>> = { sep: 9, sept: 9, set: 9, фев: 2, сен: 9, ноя: 11 };

let known: ReadonlyMap<string, number> | null = null;

/** Month numbers, 1 to 12, by name or abbreviation in lower case without a full stop. */
export function monthNames(): ReadonlyMap<string, number> {
  known ??= new Map([...LANGUAGES.flatMap(monthNamesIn), ...Object.entries(MORE)]);
  return known;
}

function monthNamesIn(language: string): [string, number][] {
  return FORMS.flatMap((form) => {
    const format = new Intl.DateTimeFormat(language, { ...form, calendar: 'gregory', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, nth): [string, number] => {
      const part = format.formatToParts(Date.UTC(2026, nth, 1)).find(({ type }) => type === 'month');
      return [(part?.value ?? '').normalize('NFKC').toLowerCase().replace(/\.$/, ''), nth + 1];
    }).filter(([name]) => /^\p{L}+$/u.test(name));
  });
}
