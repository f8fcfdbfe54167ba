import { announceChange } from '../store/revision.ts';
import { changeSetting } from '../store/settings.ts';
import { SelectField } from '../ui/fields/select-field.tsx';
import { Section } from './section.tsx';
import { useApp } from './use-app.ts';

const THEMES = ['auto', 'light', 'dark'] as const;

export function AppearanceSection() {
  const { t, settings } = useApp();
  const choose = async (theme: (typeof THEMES)[number]) => {
    await changeSetting('theme', theme);
    // Open cards re-render.
    await announceChange();
  };
  return (
    <Section of="appearance" text={t.text('options_theme_text')}>
      <SelectField
        label={t.text('options_theme_label')}
        name="theme"
        value={settings.theme}
        onValue={(value) => void choose(THEMES.find((theme) => theme === value) ?? 'auto')}
      >
        {THEMES.map((theme) => (
          <option key={theme} value={theme}>
            {t.text(`options_theme_${theme}`)}
          </option>
        ))}
      </SelectField>
      <div class="setting">
        <label class="check">
          <input
            type="checkbox"
            checked={settings.masksIds}
            onChange={({ currentTarget: { checked } }) => void changeSetting('masksIds', checked)}
          />
          {t.text('options_masks')}
        </label>
        <p>{t.text('options_masks_hint')}</p>
      </div>
    </Section>
  );
}
