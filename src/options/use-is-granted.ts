import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';

type Permissions = Parameters<typeof browser.permissions.contains>[0]['permissions'];

/**
 * Whether the extension has permissions, kept up to date; `null` until that is known.
 *
 * @param permissions the same array every time
 */
export function useIsGranted(permissions: Readonly<NonNullable<Permissions>>): boolean | null {
  const [isGranted, setGranted] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () =>
      void browser.permissions.contains({ permissions: [...permissions] }).then(setGranted, () => {});
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    look();
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, [permissions]);
  return isGranted;
}
