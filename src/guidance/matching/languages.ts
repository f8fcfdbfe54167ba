/**
 * What matching knows of a language: words that negate a sentence, synonyms, and words that make a sentence
 * conditional, so that it reports nothing. All in lower case. Wordings of a language without a row are matched
 * without these, so more strictly.
 */
export interface LanguageRow {
  /** Written without spaces, or with particles joined to words: the words below match parts of words. */
  readonly isUnspaced?: true;
  /** Phrases with a negation that do not negate the sentence. */
  readonly noNegations?: readonly string[];
  /** The words that a contraction stands for. */
  readonly expand?: (word: string) => readonly string[];
  /** Words; those that end with an apostrophe match beginnings of words. */
  readonly negations: readonly string[];
  /** Each row: words that portals use interchangeably. */
  readonly synonyms: readonly (readonly string[])[];
  /** "If the plan has expired" does not report an expired plan. */
  readonly conditions: readonly string[];
}

const LANGUAGES: Readonly<Record<string, LanguageRow>> = {
  en: {
    expand: expandEnglish,
    noNegations: ['not only', 'not just'],
    negations: ['not', 'never', 'without', 'none', 'neither', 'nor'],
    synonyms: [
      ['authorized', 'authorised', 'permitted', 'allowed'],
      ['associated', 'linked', 'registered', 'connected'],
      ['contact', 'ask'],
      ['obtain', 'get', 'receive', 'request'],
      ['remaining', 'left'],
      ['expired', 'ended'],
      ['specified', 'selected', 'chosen'],
      ['looks', 'seems', 'appears'],
      ['benefits', 'benefit'],
      // Microsoft counts a plan in units as well.
      ['incidents', 'incident', 'units', 'unit'],
    ],
    conditions: ['if', 'when', 'whenever', 'whether', 'once', 'unless', 'until', 'after', 'before', 'why'],
  },
  sv: {
    noNegations: ['inte bara', 'inte endast'],
    negations: ['inte', 'ej', 'icke', 'inga', 'ingen', 'inget', 'aldrig', 'utan'],
    synonyms: [
      ['associerat', 'associerad', 'kopplat', 'kopplad', 'länkat', 'länkad'],
      ['behörighet', 'behörig'],
      ['få', 'erhålla'],
      ['ännu', 'än'],
    ],
    conditions: ['om', 'när', 'ifall', 'huruvida', 'efter', 'innan', 'tills', 'varför'],
  },
  de: {
    noNegations: ['nicht nur'],
    negations: ['nicht', 'kein', 'keine', 'keinen', 'keiner', 'keinem', 'nie', 'ohne'],
    synonyms: [
      ['autorisiert', 'berechtigt', 'befugt'],
      ['zugeordnet', 'verknüpft', 'zugewiesen'],
      ['vorteile', 'leistungen'],
    ],
    conditions: ['wenn', 'falls', 'ob', 'sobald', 'nachdem', 'bevor', 'bis', 'warum', 'sofern'],
  },
  fr: {
    negations: ["n'", 'ne', 'pas', 'aucun', 'aucune', 'jamais', 'sans', 'non'],
    synonyms: [
      ['autorisé', 'autorisée', 'habilité', 'habilitée'],
      ["d'avantages", "d'avantage", 'avantages'],
      ['effectuer', 'exécuter', 'réaliser'],
    ],
    conditions: ['si', "s'il", "s'ils", 'lorsque', "lorsqu'un", 'quand', 'après', 'avant', 'pourquoi'],
  },
  es: {
    negations: ['no', 'ningún', 'ninguna', 'ninguno', 'nunca', 'sin'],
    synonyms: [
      ['autorizado', 'autorizada'],
      ['beneficios', 'beneficio', 'ventajas'],
      ['aún', 'todavía'],
      ['ninguna', 'ningún'],
    ],
    conditions: ['si', 'cuando', 'después', 'antes', 'hasta', 'por qué'],
  },
  it: {
    negations: ['non', 'nessun', 'nessuno', 'nessuna', 'mai', 'senza'],
    synonyms: [
      ['autorizzati', 'autorizzato', 'autorizzata'],
      ['vantaggi', 'benefici'],
    ],
    conditions: ['se', 'quando', 'dopo', 'prima', 'perché'],
  },
  pt: {
    negations: ['não', 'nenhum', 'nenhuma', 'nunca', 'sem'],
    synonyms: [
      ['autorizado', 'autorizada'],
      ['associado', 'associada'],
      ['benefício', 'benefícios'],
      ['nenhum', 'nenhuma'],
    ],
    conditions: ['se', 'quando', 'depois', 'antes', 'até'],
  },
  ru: {
    negations: ['не', 'нет', 'ни', 'без', 'никогда', 'нельзя'],
    synonyms: [
      ['еще', 'ещё'],
      ['права', 'прав'],
    ],
    conditions: ['если', 'когда', 'ли', 'после', 'до', 'почему'],
  },
  nl: {
    negations: ['niet', 'geen', 'nooit', 'zonder'],
    synonyms: [['gekoppeld', 'verbonden']],
    conditions: ['als', 'indien', 'wanneer', 'of', 'nadat', 'voordat', 'totdat', 'waarom'],
  },
  pl: {
    negations: ['nie', 'brak', 'bez', 'nigdy'],
    synonyms: [],
    conditions: ['jeśli', 'jeżeli', 'gdy', 'kiedy', 'czy', 'po', 'przed', 'dlaczego'],
  },
  cs: {
    negations: ['ne', 'není', 'nejsou', 'nelze', 'nedá', 'nemáte', 'žádné', 'bez', 'nikdy'],
    synonyms: [],
    conditions: ['pokud', 'když', 'jestliže', 'zda', 'po', 'před', 'proč'],
  },
  hu: {
    negations: ['nem', 'nincs', 'nincsenek', 'sem', 'nélkül', 'soha'],
    synonyms: [],
    conditions: ['ha', 'amikor', 'amennyiben', 'miután', 'mielőtt', 'miért'],
  },
  tr: {
    negations: ['yok', 'değil', 'hiçbir', 'olmadan'],
    synonyms: [],
    conditions: ['eğer', 'ise', 'neden', 'sonra', 'önce'],
  },
  fil: {
    negations: ['hindi', 'wala', 'walang'],
    synonyms: [],
    conditions: ['kung', 'kapag', 'bakit', 'bago', 'pagkatapos'],
  },
  ja: {
    isUnspaced: true,
    negations: ['ない', 'ません', 'なし', '不', '未', '無'],
    synonyms: [],
    conditions: ['もし', '場合', 'ときは', 'なぜ', 'かどうか'],
  },
  ko: {
    isUnspaced: true,
    negations: ['없', '않', '못'],
    synonyms: [],
    conditions: ['만약', '경우', '때는', '왜'],
  },
  zh: {
    isUnspaced: true,
    negations: ['不', '没', '沒', '無', '无', '未'],
    synonyms: [],
    conditions: ['如果', '若', '假如', '是否', '为什么', '為什麼', '时,', '時,'],
  },
};

/** "Can't" and "cannot" are "can not", and "no benefits" are "not any benefits". */
function expandEnglish(word: string): readonly string[] {
  if (word === 'no') return ['not', 'any'];
  if (word === "can't" || word === 'cannot') return ['can', 'not'];
  const [, stem, ending] = /^(.+?)(n't|'re|'ve)$/.exec(word) ?? [];
  if (stem === undefined) return [word];
  return [stem, ending === "n't" ? 'not' : ending === "'re" ? 'are' : 'have'];
}

/** The row of a language, whatever its region. */
export function languageOf(locale: string): LanguageRow | null {
  return LANGUAGES[locale.split('-')[0] ?? ''] ?? null;
}
