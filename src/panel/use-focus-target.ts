import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FocusTarget } from './focus-targets.ts';
import { usePanel } from './panel-context.ts';

/** The ref for an element that other parts of the panel can send the focus to, by this name. */
export function useFocusTarget<Place extends HTMLElement>(...target: FocusTarget): RefObject<Place | null> {
  const { focusTargets } = usePanel();
  const place = useRef<Place>(null);
  useLayoutEffect(() => focusTargets.register(target, place), [focusTargets, ...target]);
  return place;
}
