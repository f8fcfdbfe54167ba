import { browser } from '../../platform/browser.ts';
import type { Feature } from '../feature.ts';

/**
 * Accepts the port that a frame with cards holds: it ends with the extension, which is how the frame notices
 * that it must take its cards away. A port without a listener would be refused.
 */
export const lifetime: Feature = {
  name: 'lifetime of frames',
  start: () => browser.runtime.onConnect.addListener(() => {}),
};
