import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';
import type { Announce } from '../ui/announcement.ts';
import { PermittedSetting } from './permitted-setting.tsx';
import { Section } from './section.tsx';
import { useTranslator } from './use-app.ts';

/** How IDs are copied, and how long they stay on the clipboard. */
export function CopyingSection({ announce }: { announce: Announce }) {
  const t = useTranslator();
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      const set = commands.filter(({ name, shortcut }) => name?.startsWith('copy-') && shortcut);
      setKeys(set.map(({ shortcut }) => shortcut).join(', '));
    });
  }, []);
  return (
    <Section of="copying" text={t.text('options_copying_text')}>
      <PermittedSetting
        setting="clearsClipboard"
        name={t.text('options_clears')}
        hint={t.text('options_clears_hint')}
        announce={announce}
      />
      <PermittedSetting
        setting="copiesAnywhere"
        name={t.text('options_copies_anywhere')}
        hint={
          keys === null ? '' : keys === '' ? t.text('options_keys_none') : t.text('options_keys', { keys })
        }
        announce={announce}
      />
    </Section>
  );
}
