import type { ShownPage } from '../../../harness/practice-server.ts';
import { wording } from '../../../test/practice/messages.ts';

/** Where a storm rages: on a page about support, and on one of the same portal that is not. */
const PLACES = {
  support: {
    address: 'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans',
    heading: 'Link support benefits',
  },
  elsewhere: {
    address: 'https://portal.azure.com/#view/Microsoft_Azure_Monitoring/MetricsBlade',
    heading: 'Metrics',
  },
};
export type StormPlace = keyof typeof PLACES;

/** A message of that page kind. */
const MESSAGE = wording('access-id-already-associated', 'en');
/** The extension's element: all that a page sees of a card that lies at a point of it. */
const HOST = 'partner-support-companion';

const ROWS = 2000;
const ROWS_PER_FRAME = 200;

/** How a storm went: every frame's length in milliseconds, as the page's own script saw it. */
export interface Storm {
  readonly frames: readonly number[];
}

/**
 * The storm with a message in it now and then: how long each took to have its card, in milliseconds and in
 * frames, seen at the start of a frame.
 */
export interface StormWithMessages extends Storm {
  readonly delays: readonly { readonly ms: number; readonly frames: number }[];
}

/**
 * A page that renders a tenth of its rows again in every frame once `storm(frames)` is called: the same work, however long it takes; with
 * `stormWithMessages(times)` it lasts until so many messages came, were explained and went.
 */
export function stormPage(place: StormPlace): ShownPage {
  const { address, heading } = PLACES[place];
  const rows = Array.from({ length: ROWS }, (_, nth) => `<div class="row">${cellsOf(nth)}</div>`).join('');
  const html =
    `<!doctype html><html lang="en"><head><title>${heading}</title>` +
    '<style>main { height: 400px; overflow: auto } .row { height: 20px; contain: strict }</style></head>' +
    `<body><h1>${heading}</h1><div id="messages"></div><main>${rows}</main>` +
    `<script>${STORM}</script></body></html>`;
  return { address, html, frames: {} };
}

const cellsOf = (nth: number) =>
  `<a href="#case-${nth}">Case ${nth}</a><span>opened on <em>day ${nth % 28}</em></span><b>Waiting</b><button type="button">Open case</button>`;

/** Rows change in the three ways in which frameworks change them: new text, changed text, new elements. */
const STORM = `
const rows = [...document.querySelectorAll('.row')];
const made = (tag, ...children) => { const element = document.createElement(tag); element.append(...children); return element; };
const ways = [
  (row, count) => { row.children[2].textContent = 'State ' + count; row.children[0].textContent = 'Case ' + count; },
  (row, count) => { row.children[0].firstChild.data = 'Case ' + count; row.children[1].lastChild.firstChild.data = 'day ' + count % 28; },
  (row, count) => row.replaceChildren(
    made('a', 'Case ' + count), made('span', 'opened on ', made('em', 'day ' + count % 28)), made('b', 'Waiting'), made('button', 'Open case')),
];
let count = 0;
const render = () => {
  for (let nth = 0; nth < ${ROWS_PER_FRAME}; nth += 1, count += 1) ways[count % ways.length](rows[count % rows.length], count);
};
const everyFrame = (step) => new Promise((done) => {
  const frames = [];
  let last = null;
  const frame = (now) => {
    if (last !== null) frames.push(now - last);
    last = now;
    if (step(now)) return done(frames);
    render();
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
});
globalThis.storm = async (frames) => ({ frames: await everyFrame(() => (frames -= 1) < 0) });
globalThis.stormWithMessages = async (times) => {
  const place = document.getElementById('messages');
  const isOurs = (x, y) => document.elementFromPoint(x, y)?.localName === '${HOST}';
  // Behind the end of the message, where its chip stands, or just below it, where a card begins.
  const hasCard = () => {
    const words = document.createRange();
    words.selectNodeContents(place);
    const { right, top, bottom } = words.getBoundingClientRect();
    return isOurs(right + 20, (top + bottom) / 2) || isOurs(60, bottom + 60);
  };
  const delays = [];
  let inserted = null;
  let seen = 0;
  let wait = 10;
  const frames = await everyFrame(() => {
    seen += 1;
    if (inserted !== null && hasCard()) {
      delays.push({ ms: performance.now() - inserted, frames: seen });
      inserted = null;
      place.replaceChildren();
      wait = 10 + Math.floor(Math.random() * 10);
    } else if (inserted === null && !hasCard() && (wait -= 1) < 0) {
      if (delays.length === times) return true;
      place.append(made('div', made('span', '${MESSAGE}')));
      inserted = performance.now();
      seen = 0;
    }
    return false;
  });
  return { frames, delays };
};`;
