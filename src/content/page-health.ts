import type { PageKind } from '../guidance/page-kinds.ts';
import type { Evidence, Recognition } from '../portals/evidence.ts';
import { sendFromFrame } from './send-from-frame.ts';

const MOST_LOOKS = 5;

/**
 * Tells the background what each kind of page was recognised by, once a frame for a kind, and nothing of the page
 * itself.
 */
export class PageHealth {
  readonly #noted = new Set<PageKind>();
  #address = '';
  #looksLeft = 0;

  /** Looks at a page that has changed: a few times at each address, because headings come late. */
  look(address: string, recognise: () => Recognition): void {
    if (address !== this.#address) this.#looksLeft = MOST_LOOKS;
    this.#address = address;
    if (this.#looksLeft === 0) return;
    this.#looksLeft -= 1;
    this.note(recognise(), false);
  }

  /**
   * Notes a page.
   *
   * @param isWhole whether it has had its time to appear: until then a heading that is missing may yet come
   */
  note({ kind, evidence }: Recognition, isWhole: boolean): void {
    if (kind === null || this.#noted.has(kind)) return;
    const speaks = (what: Evidence['kind']) => evidence.some((each) => each.kind === what);
    const by = (['address', 'heading', 'control'] as const).filter(speaks);
    if (!isWhole && by.every((what) => what === 'address')) return;
    this.#noted.add(kind);
    void sendFromFrame('page-recognised', { page: kind, by, lacksLandmarks: speaks('missing') });
  }
}
