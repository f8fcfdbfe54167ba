import { describe, expect } from 'vitest';
import { until } from '../../harness/until.ts';
import { test } from '../e2e/fixtures.ts';
import { ASSOCIATED_SENTENCE, supportPage } from '../practice/support-page.ts';
import { type HostileTab, untilSeen } from './tab.ts';

/** What the page's own scripts leave for the test. */
declare const opened: ElementInternals[];
declare const naive: HTMLElement;

const NAME = 'partner-support-companion';

/** The page runs before the message is there, so that its definition is there before the card's host. */
const withMessage = (script: string, style = '') =>
  supportPage(`<script>${script}</script><style>${style}</style><p>${ASSOCIATED_SENTENCE}</p>`);

const OPENS = `
  window.opened = [];
  customElements.define('${NAME}', class extends HTMLElement {
    constructor() { super(); opened.push(this.attachInternals()); }
  });`;

const PREVENTS = `
  customElements.define('${NAME}', class extends HTMLElement { static disabledFeatures = ['shadow']; });`;

/** Each of these by itself hides or strangles what is not literal. */
const STYLES = `
  :root:root { font-size: 1px; letter-spacing: 2em; visibility: visible }
  @property --surface { syntax: '<color>'; inherits: false; initial-value: rgb(1 2 3) }
  @property --ink { syntax: '<color>'; inherits: false; initial-value: rgb(1 2 3) }
  @property --partner-support-companion { syntax: '*'; inherits: false; initial-value: hidden }
  @layer first { * { visibility: hidden !important } p, h1, main { visibility: visible !important } }
  * { color: rgb(1 2 3); display: none }
  ${NAME}, ${NAME} * { display: none !important; visibility: hidden !important; opacity: 0 !important }
  html, body, main, h1, p { display: block; font-size: 16px }`;

/** What a page can do to the one element that it sees, and what undoes it. */
const TAMPERING: readonly (readonly [string, (name: string) => unknown])[] = [
  ['makes it inert', (name) => document.querySelector(name)?.setAttribute('inert', '')],
  ['styles it', (name) => document.querySelector(name)?.setAttribute('style', 'display: none !important')],
  ['takes it away', (name) => document.querySelector(name)?.remove()],
  [
    'gives it to another document',
    (name) => {
      const host = document.querySelector(name);
      const frame = document.createElement('iframe');
      document.body.append(frame);
      if (host !== null) frame.contentDocument?.body.append(host);
    },
  ],
];

/** What a page can do to the extension's element and its root. */
export function testHost(tab: () => HostileTab): void {
  describe('the extension’s element', () => {
    test('a definition of its name does not open its root', async () => {
      await tab().visit(withMessage(OPENS));
      await untilSeen(tab(), ({ isUsable }) => isUsable);
      const { words, control } = await tab().inPage(() => {
        const words = opened.map(({ shadowRoot }) => shadowRoot?.textContent ?? null);
        // The control: a host that is made in the page has its root opened.
        const host = document.createElement('partner-support-companion');
        host.attachShadow({ mode: 'closed' }).textContent = 'secret';
        return { words, control: opened.at(-1)?.shadowRoot?.textContent };
      });
      expect(words).toEqual([null]);
      expect(control).toBe('secret');
    });

    test('a definition that allows no root prevents no card, nor do rules of the page', async () => {
      await tab().visit(withMessage(PREVENTS, STYLES));
      const seen = await untilSeen(tab(), ({ isUsable }) => isUsable);
      expect(seen?.width).toBeGreaterThan(200);
      expect(seen?.surface).toBe('rgb(255, 255, 255)');
      expect(seen?.ink).not.toBe('rgb(1, 2, 3)');
      const control = await tab().inPage(() => {
        const refused = () =>
          document.createElement('partner-support-companion').attachShadow({ mode: 'closed' });
        let isRefused = false;
        try {
          refused();
        } catch {
          isRefused = true;
        }
        // A root with sizes and colours by name.
        const host = document.createElement('section');
        host.style.cssText = 'all: initial; display: block !important; --surface: white';
        host.attachShadow({ mode: 'open' }).innerHTML =
          '<p style="display: block; width: 20rem; background: var(--surface)">x</p>';
        document.body.append(host);
        const { width, backgroundColor } = getComputedStyle(host.shadowRoot?.querySelector('p') as Element);
        return { isRefused, width, backgroundColor };
      });
      expect(control).toEqual({ isRefused: true, width: '20px', backgroundColor: 'rgb(1, 2, 3)' });
    });

    test('is put right whatever the page does to it, until the page does nothing else', async () => {
      await tab().visit(withMessage(''));
      const { isUsable: isControl } = (await untilSeen(tab(), ({ isUsable }) => isUsable)) ?? {};
      expect(isControl).toBe(true);
      for (const [, tamper] of TAMPERING) {
        const before = await tab().inPage(evaluated(tamper));
        expect(before).toBe(true);
        await untilSeen(tab(), ({ isUsable, surface }) => isUsable && surface === 'rgb(255, 255, 255)');
      }
      // A page that never ends is given up, and neither of the two keeps the other from working.
      await tab().inPage(() => {
        const counter = globalThis as { taken?: number };
        counter.taken = 0;
        new MutationObserver(() => {
          for (const host of document.querySelectorAll('partner-support-companion')) {
            counter.taken = (counter.taken ?? 0) + 1;
            host.remove();
          }
        }).observe(document, { childList: true, subtree: true });
        document.querySelector('partner-support-companion')?.remove();
      });
      const taken = () => tab().inPage(() => (globalThis as { taken?: number }).taken ?? 0);
      await until(taken, (count) => count >= 15);
      const last = await taken();
      await tab().inPage(() => new Promise((resolve) => requestIdleCallback(resolve)));
      expect(await taken()).toBeLessThan(last + 10);
    });
  });
}

/** A function of a name as one without arguments; whether the element it is about was there. */
function evaluated(tamper: (name: string) => unknown): () => boolean {
  const source = `const found = document.querySelector('${NAME}') !== null; (${tamper.toString()})('${NAME}'); return found;`;
  return Object.assign(() => true, { toString: () => `() => { ${source} }` });
}
