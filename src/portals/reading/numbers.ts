import { normaliseText } from '../../guidance/matching/normalise.ts';

/** What is left of a benefit: a number of incidents, or no limit (R4). */
export type IncidentCount = number | 'unlimited';

/** Words beside the number that do not change its meaning: what is counted, and that it is left. */
const HARMLESS = new Set(
  [
    'incident incidents request requests remaining left available total',
    'incidenter incidenten kvar återstår återstående tillgängliga st totalt',
    'vorfall vorfälle verbleibend verbleibende übrig verfügbar',
    'incident incidents restant restants restante restantes disponible disponibles',
    'incidente incidentes incidenti rimanente rimanenti disponibili disponíveis disponível',
    'инцидент инцидента инцидентов осталось',
    '件 回 次 个 個 개 건 残り 剩余 남음 インシデント 事件 인시던트',
  ].flatMap((words) => words.split(' ')),
);

/** Between what is left and the total: "14 of 20". */
const OF = '(?:of|av|von|de|sur|di|из|out of|/)';

const UNLIMITED = new Set(
  [
    'unlimited obegränsat obegränsad obegränsade unbegrenzt illimité illimités illimitée illimitées',
    'ilimitado ilimitados ilimitada ilimitadas illimitato illimitati ∞',
    '無制限 无限制 无限 不限 무제한 неограниченно неограничено',
  ].flatMap((words) => words.split(' ')),
);

/** A number of incidents; "14 of 20" and "14/20" are 14. `null` for anything else. */
export function readCount(text: string): IncidentCount | null {
  const plain = normaliseText(asciiDigits(text).replace(/[()]/g, ' '));
  const numbered = new RegExp(
    String.raw`^(?<before>\D*?) ?(?<left>\d{1,6})(?: ?${OF} ?(?<all>\d{1,6}))? ?(?<after>\D*)$`,
  );
  const { before = '', left, all, after = '' } = numbered.exec(plain)?.groups ?? {};
  if (left === undefined) {
    const words = countWords(plain);
    const isUnlimited = words.some((word) => UNLIMITED.has(word));
    return isUnlimited && words.every((word) => UNLIMITED.has(word) || HARMLESS.has(word))
      ? 'unlimited'
      : null;
  }
  if (![...countWords(before), ...countWords(after)].every((word) => HARMLESS.has(word))) return null;
  return all !== undefined && Number(left) > Number(all) ? null : Number(left);
}

/** Words and all other signs but colons and full stops, so that "-7" and "70 %" are not read as counts. */
function countWords(text: string): string[] {
  return text.split(/[\s:]+/).filter((word) => word !== '' && word !== '.');
}

/** Digits of any script as ASCII: Unicode has each script's in a run of ten from the zero. */
function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    let steps = 0;
    for (let code = (digit.codePointAt(0) ?? 0) - 1; isDigit(code); code -= 1) steps += 1;
    return String(steps % 10);
  });
}

function isDigit(code: number): boolean {
  return /^\p{Nd}$/u.test(String.fromCodePoint(code));
}
