import type { PastDatabase } from './raw.ts';
import { VERSION_1 } from './version-1.ts';
import { VERSION_2 } from './version-2.ts';

/** A database of every version that ever landed, the oldest first. A new version adds its own, and keeps these. */
export const pastDatabases: readonly PastDatabase[] = [VERSION_1, VERSION_2];
