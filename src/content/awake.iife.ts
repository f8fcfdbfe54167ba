import { AWAKE } from '../messaging/frame-globals.ts';
import { AwakeFrame, type AwakeFrameOptions } from './awake/awake-frame.ts';

/**
 * What runs in a frame that is awake: loaded by the background where a page is about support. It leaves itself
 * where the script that wakes the frame finds it: on the global object of the extension's own world, which the
 * page's scripts do not share.
 */
const awake = { run: (options: AwakeFrameOptions) => new AwakeFrame(options) };
export type Awake = typeof awake;

Object.defineProperty(globalThis, AWAKE, { value: awake, configurable: true });
