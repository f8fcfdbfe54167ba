import { useEffect, useRef } from 'preact/hooks';

/**
 * For a view that makes way for another: call what comes back before leaving, and the focus returns to where it
 * was, if that has an id and is there again.
 *
 * @param isShown whether the view is the one that is shown
 */
export function useFocusBack(isShown: boolean): () => void {
  const left = useRef<string | null>(null);
  useEffect(() => {
    if (!isShown || left.current === null) return;
    // After the view's own parts, which take the focus when they come.
    document.getElementById(left.current)?.focus();
    left.current = null;
  }, [isShown]);
  return () => {
    left.current = document.activeElement?.id || null;
  };
}
