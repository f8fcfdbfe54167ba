import { ASSOCIATED_SENTENCE } from '../practice/support-page.ts';

/** Which parts of the message a person can see, and so must be marked. */
type Seen = 'every line' | 'no line' | 'what #window shows';

export interface Step {
  readonly what: string;
  /** Runs in the page, and names nothing outside itself. */
  readonly act: () => void;
  readonly seen: Seen;
}

export interface Scenario {
  readonly name: string;
  readonly content: string;
  readonly style?: string;
  readonly steps: readonly Step[];
}

/** Without its full stop, which is not marked. */
const WORDS = ASSOCIATED_SENTENCE.slice(0, -1);
const MESSAGE = `<p id="message">${WORDS}</p>`;
const FILLING = '<div style="height: 3000px"></div>';

const step = (what: string, act: () => void, seen: Seen): Step => ({ what, act, seen });
const asItCame = step('as it came', () => {}, 'every line');

/** A page with a message, what is done to it, and what must be marked afterwards. The message has several lines. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'the page scrolls',
    content: `${MESSAGE}${FILLING}`,
    steps: [
      asItCame,
      step('scrolled a little', () => scrollTo(0, 37), 'every line'),
      step('scrolled out', () => scrollTo(0, 900), 'no line'),
      step('scrolled back', () => scrollTo(0, 11), 'every line'),
    ],
  },
  {
    name: 'a box in the page scrolls',
    style: '#window { height: 120px; border: 7px solid; overflow: auto }',
    content: `<div id="window"><div style="height: 40px"></div>${MESSAGE}${FILLING}</div>`,
    steps: [
      asItCame,
      step('scrolled a little', () => document.getElementById('window')?.scrollTo(0, 30), 'every line'),
      step(
        'half scrolled out',
        () => document.getElementById('window')?.scrollTo(0, 78),
        'what #window shows',
      ),
      step('scrolled out', () => document.getElementById('window')?.scrollTo(0, 700), 'no line'),
      step('scrolled back', () => document.getElementById('window')?.scrollTo(0, 0), 'every line'),
    ],
  },
  {
    name: 'a line that is cut off',
    style:
      '#window { width: 150px } #message { width: auto; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }',
    content: `<div id="window">${MESSAGE}</div>`,
    steps: [
      step('as it came', () => {}, 'what #window shows'),
      step(
        'with more room',
        () => document.getElementById('window')?.style.setProperty('width', '500px'),
        'every line',
      ),
    ],
  },
  {
    name: 'lines wrap anew',
    content: MESSAGE,
    steps: [
      asItCame,
      step(
        'narrower',
        () => document.getElementById('message')?.style.setProperty('width', '110px'),
        'every line',
      ),
      step(
        'wider',
        () => document.getElementById('message')?.style.setProperty('width', '700px'),
        'every line',
      ),
      step(
        'in other letters',
        () => document.getElementById('message')?.style.setProperty('font', 'bold 31px monospace'),
        'every line',
      ),
      step(
        'moved by what is put before it',
        () => document.querySelector('main')?.prepend('Before', document.createElement('hr')),
        'every line',
      ),
    ],
  },
  {
    name: 'zoom and transforms',
    style: 'html, section { transform-origin: 0 0 }',
    content: `<section>${MESSAGE}</section>`,
    steps: [
      step(
        'the page is zoomed',
        () => document.documentElement.style.setProperty('zoom', '1.5'),
        'every line',
      ),
      step('and not', () => document.documentElement.style.removeProperty('zoom'), 'every line'),
      step(
        'a part is zoomed',
        () => document.querySelector('section')?.style.setProperty('zoom', '0.8'),
        'every line',
      ),
      step(
        'a part is transformed',
        () =>
          document
            .querySelector('section')
            ?.style.setProperty('transform', 'translate(33px, 21px) scale(1.25)'),
        'every line',
      ),
      step(
        'the page is transformed',
        () => document.documentElement.style.setProperty('transform', 'translate(20px, 10px) scale(0.9)'),
        'every line',
      ),
      step(
        'the body is filtered',
        () => document.body.style.setProperty('filter', 'hue-rotate(40deg)'),
        'every line',
      ),
    ],
  },
  {
    name: 'a page written from right to left',
    content: MESSAGE,
    steps: [step('its direction', () => document.documentElement.setAttribute('dir', 'rtl'), 'every line')],
  },
  {
    name: 'text written downwards',
    style: '#message { writing-mode: vertical-rl; width: auto; height: 180px }',
    content: MESSAGE,
    steps: [asItCame],
  },
  {
    name: 'text in a shadow root, and a page that styles every element',
    style:
      '* { position: relative; left: 40px; transform: scale(0.9) } partner-support-companion { display: none !important; zoom: 2 !important; filter: blur(9px) !important; transform: none !important }',
    content: `<x-message id="shadow"><template shadowrootmode="open">${MESSAGE}</template></x-message>`,
    steps: [asItCame],
  },
  {
    name: 'a modal dialog over it',
    content: `${MESSAGE}<dialog>Are you sure?</dialog>`,
    steps: [
      asItCame,
      step('open', () => document.querySelector('dialog')?.showModal(), 'no line'),
      step('closed', () => document.querySelector('dialog')?.close(), 'every line'),
    ],
  },
  {
    name: 'a layer of the page over it',
    style: '.cover { position: fixed; inset: 0; background: white } .glass { position: fixed; inset: 0 }',
    content: `${MESSAGE}<aside id="layer"></aside>`,
    steps: [
      step(
        'one that shows nothing',
        () => document.getElementById('layer')?.setAttribute('class', 'glass'),
        'every line',
      ),
      step(
        'one that covers it',
        () => document.getElementById('layer')?.setAttribute('class', 'cover'),
        'no line',
      ),
      step('taken away', () => document.getElementById('layer')?.remove(), 'every line'),
    ],
  },
  {
    name: 'a layer that is put into the page',
    style: '.cover { position: fixed; inset: 0; background: white }',
    content: MESSAGE,
    steps: [
      asItCame,
      step(
        'over it',
        () => document.body.insertAdjacentHTML('beforeend', '<div class="cover"></div>'),
        'no line',
      ),
      step('and taken out', () => document.querySelector('.cover')?.remove(), 'every line'),
    ],
  },
  {
    name: 'a popover over it',
    style: '[popover] { inset: 0; margin: 0; width: 500px; height: 400px }',
    content: `${MESSAGE}<div popover="manual">Menu</div>`,
    steps: [
      asItCame,
      step('open', () => document.querySelector<HTMLElement>('[popover]')?.showPopover(), 'no line'),
      step('closed', () => document.querySelector<HTMLElement>('[popover]')?.hidePopover(), 'every line'),
    ],
  },
  {
    name: 'text that is hidden without going away',
    content: MESSAGE,
    steps: [
      asItCame,
      step(
        'invisible',
        () => document.getElementById('message')?.style.setProperty('visibility', 'hidden'),
        'no line',
      ),
      step(
        'visible',
        () => document.getElementById('message')?.style.removeProperty('visibility'),
        'every line',
      ),
      step('transparent', () => document.querySelector('main')?.style.setProperty('opacity', '0'), 'no line'),
    ],
  },
  {
    name: 'a message that goes',
    content: MESSAGE,
    steps: [
      asItCame,
      step('removed', () => document.getElementById('message')?.replaceChildren(), 'no line'),
    ],
  },
];

/** Where a message in the top layer must be marked above what holds it. */
export const IN_TOP_LAYER: readonly Scenario[] = [
  {
    name: 'a message in a modal dialog',
    content: `<p>${WORDS}</p><dialog>${MESSAGE}</dialog>`,
    steps: [step('open', () => document.querySelector('dialog')?.showModal(), 'every line')],
  },
  {
    name: 'a message in a popover',
    content: `<p>${WORDS}</p><div popover="manual">${MESSAGE}</div>`,
    steps: [
      step('open', () => document.querySelector<HTMLElement>('[popover]')?.showPopover(), 'every line'),
    ],
  },
];

export const DEFAULT_STYLE = '#message { width: 220px }';
