import { LOCALES } from '../../src/i18n/locales.ts';
import type { Change } from './changes.ts';
import { snake, textsIn } from './names.ts';

/** A setting that is on or off: its entry in storage, its switch, its texts. */
export function newSetting(name: string): Change[] {
  const key = `options_${snake(name)}`;
  const texts = {
    [key]: 'FILL IN what the setting does',
    [`${key}_hint`]: 'FILL IN what it means for the user',
  };
  return [
    {
      path: 'src/platform/storage-keys.ts',
      in: 'export const SETTINGS = {',
      insert: `/** FILL IN what it does. */\n${name}: local('${name}', v.boolean(), false),`,
    },
    {
      path: 'src/options/appearance-section.tsx',
      in: '<Section of="appearance"',
      before: '</Section>',
      insert: `{/* FILL IN: move it to the section in which a user looks for it. */}
<div class="setting">
  <label class="check">
    <input
      type="checkbox"
      checked={settings.${name}}
      onChange={({ currentTarget: { checked } }) => void changeSetting('${name}', checked)}
    />
    {t.text('${key}')}
  </label>
  <p>{t.text('${key}_hint')}</p>
</div>`,
    },
    ...LOCALES.map((locale) => textsIn(locale, texts)),
  ];
}
