import { call, get } from '../../portals/dom.ts';
import { HEADINGS } from '../../portals/landmark-elements.ts';

const NAMES = `${HEADINGS}, [role="dialog"][aria-label]`;
/** Of a page with more headings than this, the rest are not read. */
const MOST_HEADINGS = 100;
/** Longer ones are no landmark. */
const LONGEST_HEADING = 200;

/**
 * Pieces of words in which pages about support, plans and benefits are headed, in the languages of the labels.
 * They wake a frame, and do not tell what it is: what is woken knows all labels.
 */
export const ABOUT_SUPPORT =
  /support|s[ou]porte|soutien|benef[ií]|förmån|f[oö]rdel|vorteil|avanta[gj]|ventaja|vantagg|voordel|ondersteun|korzy|pomoc|výhod|podpor|előny|támogat|destek|преимущ|поддержк|サポート|特典|利点|지원|혜택|支[持援]|优势|[权權]益|hilfe|a[jy]uda|assist|dukungan|manfaat|hjälp|støtte|service request|obsługi|customer|kund|[kc]lien|klant|zákazn|ügyf|müşter|клиент|顧客|고객|客[户戶]/i;

/** The headings of the page that may be about support, as one text: nothing where there are none. */
export function headingsAboutSupport(roots: readonly (Document | ShadowRoot)[]): string {
  const texts = [get(document, 'title')];
  for (const root of roots) {
    for (const element of call(root, 'querySelectorAll', NAMES)) {
      if (texts.length > MOST_HEADINGS) break;
      texts.push(call(element, 'getAttribute', 'aria-label') ?? get(element, 'textContent') ?? '');
    }
  }
  // Most frames have neither title nor heading: the expression is then not even made.
  const headings = texts.filter(({ length }) => length > 0 && length <= LONGEST_HEADING);
  return headings.filter((text) => ABOUT_SUPPORT.test(text)).join('\n');
}
