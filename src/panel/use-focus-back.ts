import { useEffect, useRef } from 'preact/hooks';
import type { FocusTargets } from './focus-targets.ts';

/**
 * For a view that makes way for another: call the returned function before leaving, and the focus returns to
 * the target that had it, if that is on the page again.
 *
 * @param isShown whether the view is the one that is shown
 */
export function useFocusBack(targets: FocusTargets, isShown: boolean): () => void {
  const restore = useRef<(() => void) | null>(null);
  useEffect(() => {
    if (!isShown) return;
    // After the view's own parts, which take the focus when they come.
    restore.current?.();
    restore.current = null;
  }, [isShown]);
  return () => {
    restore.current = targets.remember();
  };
}
