import { holdingLock, isHeld } from '../platform/locks.ts';
import { DATABASE_NAME } from './layout.ts';

/** Held while an import writes: nothing else can be read or written meanwhile, and pages say why. */
export const importLockOf = (name: string) => `import:${name}`;

/** Whether an import is being written, in whatever window. */
export function isImporting(): Promise<boolean> {
  return isHeld(importLockOf(DATABASE_NAME));
}

/** Resolves once no import is being written. */
export function importsEnd(): Promise<void> {
  return holdingLock(importLockOf(DATABASE_NAME), 'shared', async () => {});
}
