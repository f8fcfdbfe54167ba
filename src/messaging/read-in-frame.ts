import type { backgroundToFrames } from './protocol.ts';
import type { Readers } from './receive.ts';
import { asBackground } from './senders.ts';

const isText = (value: unknown) => typeof value === 'string';

/**
 * Reads the messages to frames as their schemas do (`protocol.ts`), without the library behind them: it would be
 * half of the script that runs in every frame of every portal.
 */
export const readInFrame: Readers<typeof backgroundToFrames> = {
  'read-context': {
    as: asBackground,
    read: ({ isWanted }: { isWanted?: unknown }) => (typeof isWanted === 'boolean' ? { isWanted } : null),
  },
  'ask-again': { as: asBackground, read: () => ({}) },
  'enter-cards': { as: asBackground, read: () => ({}) },
  leave: {
    as: asBackground,
    read: ({ patterns }: { patterns?: unknown }) => {
      const isRead = patterns === null || (Array.isArray(patterns) && patterns.every(isText));
      return isRead ? { patterns } : null;
    },
  },
};
