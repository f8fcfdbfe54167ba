import { CARDS } from '../cards-key.ts';
import { Explanations } from './explanations.ts';

/**
 * The cards of a frame: loaded by the background once the frame has something to explain, which most never
 * have. It leaves the maker where the script that watches the page finds it: on the global object of the
 * extension's own world, which the page's scripts do not share.
 */
const makeCards = (...options: ConstructorParameters<typeof Explanations>) => new Explanations(...options);
export type MakeCards = typeof makeCards;

Object.defineProperty(globalThis, CARDS, { value: makeCards, configurable: true });
