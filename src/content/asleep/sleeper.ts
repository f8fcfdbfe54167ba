import { AWAKE, LEFT, leftGlobals } from '../../messaging/frame-globals.ts';
import type { PageContext } from '../../messaging/protocol.ts';
import { readInFrame } from '../../messaging/read-in-frame.ts';
import { receive } from '../../messaging/receive.ts';
import { browser } from '../../platform/browser.ts';
import { matchesHost } from '../../portals/match-patterns.ts';
import { attentive } from '../awake/attention.ts';
import type { AwakeFrame } from '../awake/awake-frame.ts';
import { answerInspection, asleepReport } from '../awake/report.ts';
import type { Awake } from '../awake.iife.ts';
import { addressOfFrame } from '../frame/frame-address.ts';
import { ReportedContext } from '../frame/reported-context.ts';
import { sendFromFrame } from '../frame/send-from-frame.ts';
import { undoOnAbort } from '../frame/undo.ts';
import { kindOfPage } from './kind-of-page.ts';
import { Looks } from './looks.ts';
import { OwnKind } from './own-kind.ts';

/** After so many looks in a row that find nothing about support, a frame falls asleep again: pages blink. */
const LOOKS_TO_SLEEP = 2;

/** What the extension's scripts leave for each other in a frame. */

const world = leftGlobals as { [AWAKE]?: Awake };

/**
 * A frame of a portal, asleep where nothing is about support: then it glances at its address and headings now and
 * then, and observes nothing. What runs in it while it is awake is a script of its own, which the background
 * loads.
 */
export class Sleeper {
  readonly #running = new AbortController();
  readonly #reported = new ReportedContext();
  readonly #own = new OwnKind();
  /** What keeps the frame awake: what it shows itself, or the page above it. */
  readonly #reasons = new Set<'self' | 'above'>();
  #awake: { readonly frame: AwakeFrame; readonly controller: AbortController } | null = null;
  #asking: Promise<void> | null = null;
  #misses = 0;

  constructor() {
    const { signal } = this.#running;
    const stopListening = receive(readInFrame, {
      'read-context': async ({ isWanted }) => this.#reported.answer(await this.#contextFor(isWanted)),
      'ask-again': () => {
        this.#awake?.frame.askAgain();
        if (!this.#reasons.has('self')) void this.#ask('above');
        return true;
      },
      'enter-cards': () => this.#awake?.frame.enterCards() ?? false,
      leave: ({ patterns }) => {
        const { hostname } = new URL(addressOfFrame());
        if (patterns === null || matchesHost(patterns, hostname)) this.#running.abort();
        return signal.aborted;
      },
    });
    undoOnAbort(signal, stopListening);
    undoOnAbort(signal, () => {
      this.#sleep();
      for (const name of Object.getOwnPropertyNames(globalThis)) {
        if (!name.startsWith(LEFT)) continue;
        Reflect.deleteProperty(globalThis, name);
      }
    });
    answerInspection(async () => {
      await this.#asking;
      return this.#awake?.frame.report() ?? asleepReport(this.#context());
    });
    new Looks(() => this.#look(), signal);
    this.#look();
    // The page above a frame may be about support while nothing in the frame says so.
    if (window !== window.top) void this.#ask('above');
  }

  #look(): void {
    if (browser.runtime?.id === undefined) {
      this.#running.abort();
      return;
    }
    const kind = this.#own.look();
    this.#misses = kind === null ? this.#misses + 1 : 0;
    // Where the headings are new to it, it is not settled what they mean.
    if (kind === undefined || (kind !== null && !this.#reasons.has('self'))) void this.#ask('self');
    if (this.#misses >= LOOKS_TO_SLEEP && this.#reasons.delete('self')) this.#follow();
  }

  /** Has the background load what runs in an awake frame, if the frame or the page above it is about support. */
  #ask(reason: 'self' | 'above'): Promise<void> {
    this.#asking ??= this.#asked(reason).finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  async #asked(reason: 'self' | 'above'): Promise<void> {
    const isSure = reason === 'self';
    if (isSure && (await this.#own.ask()) == null) return;
    const isAbout = await sendFromFrame('wake', { isSure, hasScript: world[AWAKE] !== undefined });
    if (isAbout === true) this.#reasons.add(reason);
    else this.#reasons.delete(reason);
    this.#follow();
  }

  /** Runs while there is a reason, and not otherwise. */
  #follow(): void {
    if (this.#reasons.size === 0) this.#sleep();
    else if (this.#awake === null && world[AWAKE] !== undefined && !this.#running.signal.aborted) {
      const controller = new AbortController();
      const ended = () => this.#running.abort();
      const context = () => this.#context();
      const tell = (roots: readonly (Document | ShadowRoot)[], isWhole: boolean) =>
        void kindOfPage(roots, { isWhole });
      const options = { reported: this.#reported, context, tell, ended, signal: controller.signal };
      this.#awake = { controller, frame: world[AWAKE].run(options) };
    }
  }

  #sleep(): void {
    if (this.#awake === null) return;
    this.#awake.controller.abort();
    this.#awake = null;
    this.#reported.review(() => this.#context());
  }

  /** What is known of the frame now: of one that sleeps, or has shown no message, the kind of page alone. */
  #context(): PageContext {
    const read = this.#awake?.frame.readContext() ?? null;
    if (read !== null) return read;
    const { portal } = this.#own;
    const page = this.#awake === null ? null : this.#own.known();
    return { portal, page, account: null, accessId: null };
  }

  /** @param isWanted whether a message below depends on it, so that it is worth to be read while asleep */
  async #contextFor(isWanted: boolean): Promise<PageContext> {
    await this.#asking;
    const known = this.#awake?.frame.readContext() ?? null;
    if (!isWanted || known !== null) return known ?? this.#context();
    const roots = this.#awake?.frame.roots ?? [document];
    return (await attentive())?.readContext(roots) ?? this.#context();
  }
}
