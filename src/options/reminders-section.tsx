import type { Announce } from '../ui/announcement.ts';
import { PermittedSetting } from './permitted-setting.tsx';
import { Section } from './section.tsx';
import { useTranslator } from './use-app.ts';

export function RemindersSection({ announce }: { announce: Announce }) {
  const t = useTranslator();
  return (
    <Section of="reminders" text={t.text('options_reminders_text')}>
      <PermittedSetting setting="reminds" name={t.text('options_reminds')} announce={announce} />
    </Section>
  );
}
