import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';

/** What the browser's own keys do, in its words, with the keys that the user has set for it. */
export function useCommandKeys(): readonly (readonly [string, readonly (readonly string[])[]])[] {
  const [commands, setCommands] = useState<readonly (readonly [string, readonly (readonly string[])[]])[]>(
    [],
  );
  useEffect(() => {
    void browser.commands
      .getAll()
      .then((all) =>
        setCommands(
          all.flatMap(({ description, shortcut }) =>
            description && shortcut ? [[description, [shortcut.split('+')]] as const] : [],
          ),
        ),
      );
  }, []);
  return commands;
}
