import { askWith } from '../../messaging/ask.ts';
import { cardsToBackground } from '../../messaging/protocol.ts';

/** Sends a message of a card; `null` where the extension is gone. */
export const ask = askWith(cardsToBackground);
