import { call } from '../../dom.ts';
import { isSeen } from '../seen.ts';

/** What pages show while something is still to come. A bar with a value shows a figure, and not that one waits. */
const WAITING =
  '[aria-busy="true"], [role="progressbar"]:not([aria-valuenow]), progress:not([value]), [class*="skeleton" i], [class*="shimmer" i], [class*="spinner" i]';

/** Whether a page is still loading: what is missing then may be about to come. */
export function isLoading(roots: readonly ParentNode[]): boolean {
  return roots.some((root) => [...call(root, 'querySelectorAll', WAITING)].some(isSeen));
}
