import { Sieve } from '../../guidance/matching/sieve.ts';
import type { PageContext } from '../../messaging/protocol.ts';
import { call, get } from '../../portals/dom.ts';
import type { AttentiveFrame } from '../attentive/attentive-frame.ts';
import { Lifetime } from '../frame/lifetime.ts';
import type { ReportedContext } from '../frame/reported-context.ts';
import { sendFromFrame } from '../frame/send-from-frame.ts';
import { OURS } from '../frame/shadow-roots.ts';
import { SlicedWork } from '../frame/slices.ts';
import { undoOnAbort } from '../frame/undo.ts';
import { Watch } from '../watch/watch.ts';
import { attentive } from './attention.ts';
import { PageHealth } from './page-health.ts';
import { asleepReport, type FrameReport, reportOf } from './report.ts';
import { Signs } from './signs.ts';

/** How long after what is to be loaded failed to it is asked for again, in milliseconds. */
const RETRY_MS = 2000;

export interface AwakeFrameOptions {
  /** What the background was told of this frame. */
  readonly reported: ReportedContext;
  /** What the frame is, as far as can be told now. */
  readonly context: () => PageContext;
  /** Lets the background know what the page says of itself. */
  readonly tell: (roots: readonly (Document | ShadowRoot)[], isWhole: boolean) => void;
  /** Called when the extension is found gone. */
  readonly ended: () => void;
  readonly signal: AbortSignal;
}

/**
 * What runs in a frame that is awake, until its signal undoes all of it. It watches the page for signs of a message
 * or of fields for IDs; what understands them is a script of its own, which the background loads at the first sign.
 */
export class AwakeFrame {
  readonly #options: AwakeFrameOptions;
  readonly #lifetime: Lifetime;
  readonly #health: PageHealth;
  readonly #signs = new Signs();
  readonly #begun: Promise<void>;
  #watch: Watch | null = null;
  #attentive: AttentiveFrame | null = null;
  #loading: Promise<void> | null = null;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: AwakeFrameOptions) {
    this.#options = options;
    const { signal } = options;
    this.#lifetime = new Lifetime(options.ended, signal);
    this.#health = new PageHealth((isWhole) => options.tell(this.roots, isWhole), signal);
    // Before the document is parsed there is nothing to read, and every parsed node would be a change.
    this.#begun = parsed(signal).then(() => this.#begin());
  }

  askAgain(): void {
    this.#attentive?.askAgain();
  }

  /** Takes the focus to the cards; `false` where there are none. */
  enterCards(): boolean {
    return this.#attentive?.enterCards() ?? false;
  }

  /** What the frame is, read again; `null` where nothing in it has asked for that yet. */
  readContext(): PageContext | null {
    return this.#attentive?.readContext() ?? null;
  }

  /** The document and its shadow roots. */
  get roots(): readonly (Document | ShadowRoot)[] {
    return this.#watch?.roots ?? [document];
  }

  /** What was made of the frame, once it has been looked through with all that has changed so far. */
  async report(): Promise<FrameReport | null> {
    await this.#begun;
    if (this.#watch === null) return null;
    const scan = await this.#watch.firstPass;
    await this.#watch.upToDate();
    await this.#loading;
    // Only labels tell what the frame is by its landmarks, and only a debugger asks that of every frame.
    const known = await attentive();
    if (known === null) return asleepReport(this.#options.context());
    const { evidence } = known.recognisePage(this.roots);
    return reportOf(scan, known.readContext(this.roots), evidence, (await this.#attentive?.report()) ?? []);
  }

  #begin(): void {
    const { signal } = this.#options;
    if (signal.aborted) return;
    // Firefox stops a replaced script before it can remove its host.
    for (const left of [...call(document, 'getElementsByTagName', OURS)]) call(left, 'remove');
    const watch = new Watch({
      sieve: new Sieve(SIEVE_KEYS),
      onCandidate: (block) =>
        this.#attentive === null ? this.#signs.blocks.add(block) : this.#attentive.look(block),
      onPart: (part) => (this.#attentive ?? this.#signs).note(part),
      onSettled: (hasChanged) => this.#settled(hasChanged),
      signal,
    });
    this.#watch = watch;
    for (const event of ['hashchange', 'popstate']) {
      const moved = () => {
        this.#attentive?.moved();
        watch.lookAgain();
      };
      addEventListener(event, moved, { signal });
    }
    // In whichever frame the focus is, the cards may be in another.
    const pressed = (event: KeyboardEvent) => {
      if (!isWayToCards(event)) return;
      event.preventDefault();
      void sendFromFrame('go-to-cards', {});
    };
    addEventListener('keydown', pressed, { signal, capture: true });
    undoOnAbort(signal, () => clearTimeout(this.#retryTimer));
  }

  #settled(hasChanged: boolean): void {
    this.#lifetime.check();
    if (this.#options.signal.aborted) return;
    this.#health.look();
    if (this.#attentive !== null) this.#attentive.settled(hasChanged);
    else {
      this.#options.reported.review(this.#options.context);
      if (this.#signs.areThere(this.roots)) this.#attend();
    }
  }

  /** Has loaded what understands the frame, and hands over what was seen so far. */
  #attend(): void {
    clearTimeout(this.#retryTimer);
    this.#loading ??= this.#attended().finally(() => {
      this.#loading = null;
    });
  }

  async #attended(): Promise<void> {
    const { signal, reported } = this.#options;
    const loaded = await attentive();
    if (signal.aborted) return;
    if (loaded === null) {
      this.#retryTimer = setTimeout(() => this.#attend(), RETRY_MS);
      return;
    }
    const made = loaded.run({
      roots: () => this.roots,
      reported,
      lookAgain: () => this.#watch?.lookAgain(),
      onShown: (isAnyShown) => this.#lifetime.hold(isAnyShown),
      signal,
    });
    await this.#handOver(made);
    if (!signal.aborted) made.settled(true);
  }

  /** Has looked at what was seen so far, which may be much, and at what is seen meanwhile; then it sees for itself. */
  async #handOver(to: AttentiveFrame): Promise<void> {
    const work = new SlicedWork();
    for (const block of this.#signs.blocks) {
      if (work.isOutOfTime) await work.yieldToPage();
      if (this.#options.signal.aborted) return;
      this.#signs.blocks.delete(block);
      if (get(block, 'isConnected')) to.look(block);
    }
    // Before any pause: what was seen between the last block and this would be lost.
    this.#attentive = to;
    for (const root of this.roots) to.note(root);
    await work.yieldToPage();
  }
}

/** The keys that lead to the cards; docs/decisions/0021 says which ones browsers leave free. */
function isWayToCards({ isTrusted, code, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return isTrusted && code === 'KeyM' && altKey && shiftKey && !ctrlKey && !metaKey;
}

function parsed(signal: AbortSignal): Promise<void> {
  if (get(document, 'readyState') !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    call(document, 'addEventListener', 'DOMContentLoaded', () => resolve(), { once: true, signal });
  });
}
