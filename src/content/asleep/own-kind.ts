import type { PageKind } from '../../guidance/page-kinds.ts';
import { kindByAddress } from '../../portals/by-address.ts';
import { portalAt } from '../../portals/index.ts';
import type { Portal } from '../../portals/portal.ts';
import { addressOfFrame } from '../frame/frame-address.ts';
import { headingsAboutSupport } from './about-support.ts';
import { kindOfPage } from './kind-of-page.ts';
import { rootsNearTop } from './roots-near-top.ts';

/** The kind of page that a frame shows itself: by its address, or by what the background made of its headings. */
export class OwnKind {
  /** The address, and what it tells by itself. */
  #address = '';
  #portal: Portal | null = null;
  #named: PageKind | null = null;
  /** The address and the headings that were last asked about. */
  #seen = '';
  #kind: PageKind | null = null;

  get portal(): string | null {
    this.#read();
    return this.#portal?.id ?? null;
  }

  /** `null` for none; `undefined` where only one who knows all labels can tell. */
  look(): PageKind | null | undefined {
    this.#read();
    if (this.#portal === null) return null;
    if (this.#named !== null) return this.#named;
    const headings = headingsAboutSupport(rootsNearTop());
    if (headings === '') return null;
    return seen(this.#address, headings) === this.#seen ? this.#kind : undefined;
  }

  /** The same as far as it was ever settled. */
  known(): PageKind | null {
    const kind = this.look();
    return kind === undefined ? this.#kind : kind;
  }

  /** The same, after the background was asked where that is needed. */
  async ask(): Promise<PageKind | null | undefined> {
    const known = this.look();
    if (known !== undefined) return known;
    const roots = rootsNearTop();
    const about = seen(this.#address, headingsAboutSupport(roots));
    const kind = await kindOfPage(roots, { isWhole: false });
    if (kind !== undefined) {
      this.#seen = about;
      this.#kind = kind;
    }
    return kind;
  }

  #read(): void {
    const address = addressOfFrame();
    if (address === this.#address) return;
    this.#address = address;
    this.#portal = portalAt(address);
    this.#named = this.#portal && kindByAddress(this.#portal, address);
  }
}

const seen = (address: string, headings: string) => `${address}\n${headings}`;
