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
  reload(): Promise<unknown>;
}

/** Answers what a browser asks for while a practice page stands at its portal's address. */
export class PracticeServer {
  #page: ShownPage | null = null;

  show(page: ShownPage): void {
    this.#page = page;
  }

  /** Opens a page in a tab, which may stand at its address already. */
  async visit(tab: Tab, page: ShownPage): Promise<void> {
    this.show(page);
    const isThere = withoutFragment(tab.url()) === withoutFragment(page.address);
    if (tab.url() !== page.address) await tab.goto(page.address);
    // An address that differs only in what follows the `#` loads nothing. An empty page in between would make the
    // browser start another process.
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

/** An address without what follows its `#`, which the network never sees. */
function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? address;
}
