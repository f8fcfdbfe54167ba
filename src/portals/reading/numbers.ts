import { normaliseText } from '../../guidance/matching/normalise.ts';
import { asciiDigits } from './digits.ts';
import { labelOf } from './label-match.ts';

/** What is left of a benefit: a number of incidents, or no limit (R4). */
export type IncidentCount = number | 'unlimited';

/** Words that say that what is counted is what is left. */
const LEFT = words(
  'remaining left available kvar återstår återstående kvarvarande tillgängliga',
  'verbleibend verbleibende verbleiben übrig verfügbar verfügbare',
  'restant restants restante restantes disponible disponibles quedan',
  'rimanente rimanenti disponibile disponibili disponíveis disponível restam',
  'resterend resterende over beschikbaar pozostało pozostałe zbývá zbývající zbývajících maradt fennmaradó',
  'kalan kaldı tersisa sisa осталось оставшиеся 残り 剩余 剩餘 남음 남은',
);

/** Words beside the number that do not change its meaning: what is counted, and that it is left. */
const HARMLESS = new Set([
  ...LEFT,
  ...words(
    'incident incidents request requests unit units total noch för for this year',
    'incidenter incidenten enhet enheter totalt st',
    'vorfall vorfälle vorfällen einheit einheiten',
    'unité unités incidente incidentes unidad unidades unidade unidades incidenti unità eventi imprevisti',
    'zdarzeń zdarzenia incidentů incidensek olay olaylar insiden единиц единицы',
    'инцидент инцидента инцидентов 件 回 次 个 個 개 건 インシデント 事件 인시던트',
  ),
]);

/** No number, but none of them: "No units remaining". */
const NONE = words(
  'no none zero inga ingen keine kein aucun aucune ningún ninguno ninguna nessun nessuno nessuna',
  'nenhum nenhuma geen brak żadnych žádné žádný нет tidak yok 无 無 なし 없음',
);

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** Between what is left and the total: "14 of 20". */
const OF = '(?:of|av|von|de|sur|di|van|z|ze|из|out of|/)';

const UNLIMITED = new Set(
  [
    'unlimited obegränsat obegränsad obegränsade unbegrenzt illimité illimités illimitée illimitées',
    'ilimitado ilimitados ilimitada ilimitadas illimitato illimitati ∞',
    '無制限 无限制 无限 不限 무제한 неограниченно неограничено',
  ].flatMap((words) => words.split(' ')),
);

const NUMBERED = new RegExp(
  String.raw`^(?<before>\D*?) ?(?<left>\d{1,6})(?: ?${OF} ?(?<all>\d{1,6}))? ?(?<after>\D*)$`,
);

/** A number of incidents; "14 of 20" and "14/20" are 14, "no units" is 0. `null` for anything else. */
export function readCount(text: string): IncidentCount | null {
  const plain = normaliseText(asciiDigits(text).replace(/[()]/g, ' '));
  const { before = '', left, all, after = '' } = NUMBERED.exec(plain)?.groups ?? {};
  if (left === undefined) return countInWords(countWords(plain));
  if (![...countWords(before), ...countWords(after)].every((word) => HARMLESS.has(word))) return null;
  return all !== undefined && Number(left) > Number(all) ? null : Number(left);
}

function countInWords(all: readonly string[]): IncidentCount | null {
  const others = all.filter((word) => !HARMLESS.has(word));
  if (others.length > 0 && others.every((word) => UNLIMITED.has(word))) return 'unlimited';
  // "No" or "none" alone may answer another question; it counts nothing.
  return all.length > 1 && others.length === 1 && NONE.has(others[0] ?? '') ? 0 : null;
}

/** No plan has more; a larger number is a year, and belongs to a date. */
const MOST_INCIDENTS = 999;

/** A longer text is no count without a label. */
const LONGEST_COUNT = 60;

/** Whether a text is a count without a label: "18 of 20 incidents remaining", "no units left". */
export function isCountOfRemaining(text: string): boolean {
  if (text.length > LONGEST_COUNT) return false;
  const count = readCount(text);
  if (count === null || (count !== 'unlimited' && count > MOST_INCIDENTS)) return false;
  const plain = normaliseText(asciiDigits(text));
  const label = /^[\d\s/]*\d(?:\s+\p{L}+\s+\d+)?\s+(?<label>\D+)$/u.exec(plain)?.groups?.['label'];
  return countWords(plain).some((word) => LEFT.has(word)) || labelOf(label ?? '') === 'incidentsRemaining';
}

/** Words and all other signs but colons and full stops, so that "-7" and "70 %" are not read as counts. */
function countWords(text: string): string[] {
  return text.split(/[\s:]+/).filter((word) => word !== '' && word !== '.');
}
