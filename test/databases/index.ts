import type { PastDatabase } from './raw.ts';
import { VERSION_1 } from './version-1.ts';

/** A database of every version that ever landed, the oldest first. A new version adds its own, and keeps these. */
export const pastDatabases: readonly PastDatabase[] = [VERSION_1];
