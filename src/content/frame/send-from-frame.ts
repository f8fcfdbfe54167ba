import type { framesToBackground } from '../../messaging/protocol.ts';
import { type Send, send } from '../../messaging/send.ts';

/** Sends a message of what watches the frame; its answer is checked where it is used. */
export const sendFromFrame: Send<typeof framesToBackground> = send;
