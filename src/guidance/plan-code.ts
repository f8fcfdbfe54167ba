/** The one code that is documented: the plan does not cover the chosen product (P18). */
export const NOT_FOR_PRODUCT_CODE = 8;
/** A longer number is an ID. */
export const HIGHEST_CODE = 9999;

/** "Code" as portals write it in the languages of the catalogue; not as part of a longer word. */
const CODE =
  /(?<!\p{L})(?:code|código|codice|kod|kód|код|コード|코드|代码|代碼)\s*[:：]?\s*(\d{1,4})(?!\d)/iu;

/** The number in "(Code: 8)", in which messages about plans end (P25); `null` where there is none. */
export function planCode(text: string): number | null {
  const digits = CODE.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}
