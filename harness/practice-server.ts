/** A page that stands at an address of its portal, with what its frames show. */
export interface ShownPage {
  readonly address: string;
  readonly html: string;
  readonly frames: Readonly<Record<string, string>>;
}

/** A browser's tab, of either driver. */
interface Tab {
  url(): string;
  goto(address: string): Promise<unknown>;
}

/** Answers what a browser asks for while a practice page stands at its portal's address. */
export class PracticeServer {
  #page: ShownPage | null = null;

  show(page: ShownPage): void {
    this.#page = page;
  }

  /** Opens a page in a tab. */
  async visit(tab: Tab, page: ShownPage): Promise<void> {
    this.show(page);
    // Where the addresses differ only in what follows the `#`, nothing would load.
    if (isAt(tab, page)) await tab.goto('about:blank');
    await tab.goto(page.address);
  }

  /**
   * The same without an empty page in between, for which Chromium would start a process. Not for Firefox, which calls
   * a page loaded again while the old one still stands.
   */
  async visitByReload(tab: Tab & { reload(): Promise<unknown> }, page: ShownPage): Promise<void> {
    this.show(page);
    const isThere = isAt(tab, page);
    if (tab.url() !== page.address) await tab.goto(page.address);
    if (isThere) await tab.reload();
  }

  /** The page's or frame's markup for an address; `null` for anything else, which must not be fetched. */
  answer(address: string): string | null {
    if (this.#page === null) return null;
    const { address: own, html, frames } = this.#page;
    const asked = withoutFragment(address);
    if (asked === withoutFragment(own)) return html;
    const frame = Object.entries(frames).find(([at]) => withoutFragment(at) === asked);
    return frame?.[1] ?? null;
  }
}

function isAt(tab: Tab, { address }: ShownPage): boolean {
  return withoutFragment(tab.url()) === withoutFragment(address);
}

/** An address without what follows its `#`, which the network never sees. */
function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? address;
}
