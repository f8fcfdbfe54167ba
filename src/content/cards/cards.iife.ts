import { MAKE_CARDS } from '../../messaging/frame-globals.ts';
import { Explanations, type ExplanationsOptions } from './explanations.ts';

/**
 * The cards of a frame: loaded by the background with the first card of the frame, which most never get. It
 * leaves the maker where the script that watches the page finds it: on the global object of the extension's
 * own world, which the page's scripts do not share.
 */
const makeCards = (options: ExplanationsOptions) => new Explanations(options);
export type MakeCards = typeof makeCards;

Object.defineProperty(globalThis, MAKE_CARDS, { value: makeCards, configurable: true });
