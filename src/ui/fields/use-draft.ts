import { useState } from 'preact/hooks';
import { isLike } from '../../store/session/drafts.ts';
import { useApp } from '../app-context.ts';

/**
 * What is typed into a form, kept for when the popup closes under it.
 *
 * @param name under which it is kept
 * @param initial the form before anything was typed
 * @param about whatever else is kept beside the draft, for who opens the form again
 */
export function useDraft<Draft extends object>(name: string, initial: Draft, about: object) {
  const { drafts } = useApp();
  const [draft, setDraft] = useState<Draft>(() => {
    const found = drafts.read(name, isLike({ draft: initial, ...about }));
    return found !== null && isLike(initial)(found.draft) && isSame(found, about) ? found.draft : initial;
  });

  return {
    draft,
    change: (changes: Partial<Draft>) =>
      setDraft((before) => {
        const after = { ...before, ...changes };
        drafts.write(name, { ...about, draft: after });
        return after;
      }),
    forget: () => drafts.forget(name),
  };
}

function isSame(found: object, about: object): boolean {
  return Object.entries(about).every(([field, value]) => (found as Record<string, unknown>)[field] === value);
}
