import { leftGlobals, MAKE_FILLING } from '../../messaging/frame-globals.ts';
import type { fillingToBackground, PageContext } from '../../messaging/protocol.ts';
import { type Send, send } from '../../messaging/send.ts';
import { call, get } from '../../portals/dom.ts';
import { findIdFields, type IdFieldPair, typedId } from '../../portals/id-fields.ts';
import { isSeen } from '../../portals/reading/seen.ts';
import type { Filling, MakeFilling } from '../fill/fill.iife.ts';
import { languageOfPage } from '../findings/answers.ts';
import { undoOnAbort } from '../frame/undo.ts';
import { isParent } from '../watch/parts.ts';

/** How long after a failed load of the script that fills in IDs the background is asked again, in milliseconds. */
const RETRY_MS = { first: 500, longest: 30_000 };

const FIELDS = 'input, textarea';

const world = leftGlobals as { [MAKE_FILLING]?: MakeFilling };
const sendFromFields: Send<typeof fillingToBackground> = send;

interface FillableFieldsOptions {
  readonly roots: () => readonly (Document | ShadowRoot)[];
  readonly readContext: () => PageContext;
  /** Something is shown beside the fields, or no longer is. */
  readonly onShown: (isShown: boolean) => void;
  readonly signal: AbortSignal;
}

/** The two fields that are watched, and what ends with them. */
interface Watched {
  readonly fields: IdFieldPair;
  readonly controller: AbortController;
  /** What was typed when a field was last left: half an ID is nothing to warn of. */
  typed: { readonly accessId: string | null; readonly contractId: string | null };
  filling: Filling | null;
}

/**
 * The fields of a frame that ask for an Access ID and a Contract ID. They are looked for where a part of the page with
 * fields is new or has changed; most frames have none. What stands beside them is a script of its own.
 */
export class FillableFields {
  readonly #options: FillableFieldsOptions;
  #mayHaveChanged = false;
  #knownRoots = 0;
  #watched: Watched | null = null;
  /** What the last question was about, less what is typed. */
  #asked = '';
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #retryDelay = RETRY_MS.first;

  constructor(options: FillableFieldsOptions) {
    this.#options = options;
    undoOnAbort(options.signal, () => this.#leave());
  }

  /** Notes a part of the page that is new or has changed. */
  note(part: Node): void {
    if (this.#mayHaveChanged || !isParent(part)) return;
    this.#mayHaveChanged = call(part, 'querySelector', FIELDS) !== null;
  }

  /** Looks for the fields where they may be new, and whether the page around them has changed. */
  review(context: () => PageContext): void {
    const { length } = this.#options.roots();
    const isGone = this.#watched !== null && !isConnected(this.#watched.fields);
    if (this.#mayHaveChanged || isGone || length !== this.#knownRoots) this.#look();
    this.#mayHaveChanged = false;
    this.#knownRoots = length;
    if (this.#watched === null) return;
    this.#watched.filling?.place();
    if (aboutPage(context()) !== this.#asked) void this.#ask(this.#watched);
  }

  /** The ledger, or what the top frame shows, may have changed. */
  askAgain(): void {
    if (this.#watched !== null) void this.#ask(this.#watched);
  }

  #look(): void {
    const fields = findIdFields(this.#options.roots());
    const before = this.#watched?.fields;
    if (fields?.accessId === before?.accessId && fields?.contractId === before?.contractId) return;
    this.#leave();
    if (fields !== null) this.#watch(fields);
  }

  #watch(fields: IdFieldPair): void {
    const controller = new AbortController();
    const watched: Watched = { fields, controller, typed: typedIn(fields), filling: null };
    this.#watched = watched;
    this.#asked = '';
    const { signal } = controller;
    const left = () => {
      const typed = typedIn(fields);
      if (JSON.stringify(typed) === JSON.stringify(watched.typed)) return;
      watched.typed = typed;
      void this.#ask(watched);
    };
    for (const field of [fields.accessId, fields.contractId]) {
      for (const event of ['change', 'focusout']) field.addEventListener(event, left, { signal });
    }
    // A form that is shown changes its size and perhaps nothing else.
    const resized = new ResizeObserver(() => isSeen(fields.accessId) && void this.#ask(watched));
    resized.observe(fields.accessId);
    signal.addEventListener('abort', () => resized.disconnect());
  }

  async #ask(watched: Watched): Promise<void> {
    const { fields, controller, typed } = watched;
    if (!isSeen(fields.accessId) || !isSeen(fields.contractId)) return;
    const context = this.#options.readContext();
    this.#asked = aboutPage(context);
    const answer = await sendFromFields('offer-ids', {
      context,
      typed,
      language: languageOfPage(),
      hasFillScript: world[MAKE_FILLING] !== undefined,
    });
    // A later question has its own answer.
    if (controller.signal.aborted || watched.typed !== typed) return;
    const make = world[MAKE_FILLING];
    if (answer == null && watched.filling === null) return;
    if (make === undefined) return this.#askLater();
    const { roots, readContext, signal } = this.#options;
    watched.filling ??= make({ fields, roots, readContext, frame: signal, signal: controller.signal });
    watched.filling.update(answer);
    this.#options.onShown(answer != null);
  }

  /** The script could not be loaded: each further question has it loaded again. */
  #askLater(): void {
    clearTimeout(this.#retryTimer);
    this.#retryTimer = setTimeout(() => this.askAgain(), this.#retryDelay);
    this.#retryDelay = Math.min(2 * this.#retryDelay, RETRY_MS.longest);
  }

  #leave(): void {
    clearTimeout(this.#retryTimer);
    this.#watched?.controller.abort();
    this.#watched = null;
    this.#options.onShown(false);
  }
}

function isConnected({ accessId, contractId }: IdFieldPair): boolean {
  return get(accessId, 'isConnected') && get(contractId, 'isConnected');
}

function typedIn({ accessId, contractId }: IdFieldPair) {
  return { accessId: typedId(accessId), contractId: typedId(contractId) };
}

/** What is asked about, as text: what is typed has questions of its own. */
function aboutPage({ portal, page, account }: PageContext): string {
  return JSON.stringify([portal, page, account]);
}
