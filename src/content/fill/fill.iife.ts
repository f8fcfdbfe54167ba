import { MAKE_FILLING } from '../../messaging/frame-globals.ts';
import { Filling, type FillingOptions } from './filling.ts';

/**
 * What fills in IDs: loaded by the background with the first fields that it has something to say about. It leaves the
 * maker where the script that watches the page finds it, as the cards do.
 */
const makeFilling = (options: FillingOptions) => new Filling(options);
export type MakeFilling = typeof makeFilling;
export type { Filling };

Object.defineProperty(globalThis, MAKE_FILLING, { value: makeFilling, configurable: true });
