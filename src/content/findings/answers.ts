import { UNKNOWN_ERROR } from '../../guidance/catalogue/unrecognised.ts';
import type { PageContext } from '../../messaging/protocol.ts';
import { get } from '../../portals/dom.ts';
import { sendFromFrame } from '../frame/send-from-frame.ts';
import type { Finding } from './findings.ts';

/**
 * What the background answers to each message found in a frame, kept true as context and ledger change. What
 * shows cards checks the answers.
 */
export class Answers {
  readonly #answers = new Map<Finding, Promise<unknown>>();
  readonly #hasCardScript: () => boolean;
  /** The context that the answers are about, as text. */
  #context = '';

  constructor(hasCardScript: () => boolean) {
    this.#hasCardScript = hasCardScript;
  }

  /** Asks about new findings, and about all where the context has changed. */
  update(findings: readonly Finding[], context: PageContext): void {
    const standing = new Set(findings);
    for (const finding of this.#answers.keys()) if (!standing.has(finding)) this.#answers.delete(finding);
    const asText = JSON.stringify(context);
    const hasChanged = asText !== this.#context;
    this.#context = asText;
    for (const finding of findings) {
      if (hasChanged || !this.#answers.has(finding)) this.#ask(finding, context);
    }
  }

  /** Asks about all again: the ledger, or what the top frame shows, may have changed. */
  askAgain(context: PageContext): void {
    this.#context = JSON.stringify(context);
    for (const finding of this.#answers.keys()) this.#ask(finding, context);
  }

  /** The latest answer: a card, or `null` where the message gets none. */
  of(finding: Finding): Promise<unknown> {
    return this.#answers.get(finding) ?? Promise.resolve(null);
  }

  all(): readonly (readonly [Finding, Promise<unknown>])[] {
    return [...this.#answers];
  }

  #ask(finding: Finding, context: PageContext): void {
    const { message, text, place } = finding;
    const answer = sendFromFrame('explain', {
      message,
      // The words of a known message are known; only those of an unknown error are sent.
      wording: message === UNKNOWN_ERROR ? text : null,
      place,
      context,
      language: languageOfPage(),
      hasCardScript: this.#hasCardScript(),
    });
    this.#answers.set(finding, answer);
  }
}

/** The language the page declares, or `null`. */
export function languageOfPage(): string | null {
  return get(get(document, 'documentElement'), 'lang') || null;
}
