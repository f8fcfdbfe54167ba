import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';
import type { Caps } from './key-caps.ts';

type Command = readonly [description: string, keys: Caps];

/** What the browser's own keys do, in its words, with the keys that the user has set for it. */
export function useCommandKeys(): readonly Command[] {
  const [commands, setCommands] = useState<readonly Command[]>([]);
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
