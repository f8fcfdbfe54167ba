import type { ShownPage } from '../../../harness/practice-server.ts';

/** At a page about support, so that the extension is awake. */
export const AT_PORTAL =
  'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans';
/** At an address of no portal: the extension does not run here. */
export const ELSEWHERE = 'https://list.example/';

const ROWS_PER_SECTION = 50;

interface ListOptions {
  readonly textNodes: number;
  readonly address: string;
  /** One row in so many has a word that messages have, and no message; `null` for none. */
  readonly wordEvery?: number | null;
  /** A script of the page's own. */
  readonly script?: string;
}

/**
 * A long list of cases as portals show them, without any message: sections of rows with links, buttons and
 * nested inline elements, some with a custom element that has an open shadow root.
 */
export function listPage({ textNodes, address, wordEvery = null, script = '' }: ListOptions): ShownPage {
  const sections: string[] = [];
  let rows: string[] = [];
  let made = 0;
  for (let nth = 0; made < textNodes; nth += 1) {
    const { markup, texts } = rowOf(nth, wordEvery !== null && nth % wordEvery === 0);
    rows.push(markup);
    made += texts;
    if (rows.length === ROWS_PER_SECTION || made >= textNodes) {
      sections.push(`<section class="list"><h2>Page ${sections.length + 1}</h2>${rows.join('')}</section>`);
      made += 1;
      rows = [];
    }
  }
  const html =
    `<!doctype html><html lang="en"><head><title>Cases</title><script>${script}</script></head><body>` +
    // Of a size of its own, so that what comes into it moves nothing else.
    '<div id="message" style="contain: strict; height: 40px"></div>' +
    `<main>${sections.join('')}</main></body></html>`;
  return { address, html, frames: {} };
}

const STATES = ['Open', 'Waiting for you', 'Being worked on', 'Closed', 'Öppet – väntar'];

function rowOf(nth: number, hasWord: boolean): { markup: string; texts: number } {
  const state = STATES[nth % STATES.length];
  const subject = hasWord ? 'Plan with support, renewed' : 'Virtual machine does not start';
  const hasElement = nth % 20 === 0;
  const stateCell = hasElement
    ? `<x-state><template shadowrootmode="open"><span>${state}</span><slot></slot></template>since day ${nth % 28}</x-state>`
    : `<span class="state">${state}</span>`;
  return {
    markup:
      `<div class="row" data-case="${nth}"><div class="cell"><a href="#case-${nth}">Case <b>${2_600_000 + nth}</b></a></div>` +
      `<div class="cell"><span>${subject} after the <em>update</em> of <span class="day">day ${nth % 28}</span></span></div>` +
      `<div class="cell">${stateCell}</div><div class="cell"><button type="button">Open case</button></div></div>`,
    texts: hasElement ? 9 : 8,
  };
}
