import { useEffect, useState } from 'preact/hooks';
import { LOCALES } from '../i18n/locales.ts';
import { browserLocale, chooseLocale, chosenLocale } from '../store/language.ts';
import { announceChange } from '../store/revision.ts';
import { SelectField } from '../ui/fields/select-field.tsx';
import { ManagedNote } from './managed.tsx';
import { Section } from './section.tsx';
import { useTranslator } from './use-app.ts';
import { useIsManaged } from './use-organisation.ts';

/** The value that stands for "as the browser". */
const AUTOMATIC = '';

export function LanguageSection() {
  const t = useTranslator();
  const isManaged = useIsManaged('language');
  const [chosen, setChosen] = useState(AUTOMATIC);
  // Read again whenever the page speaks another language: another window, or deleting everything, may be why.
  useEffect(() => {
    void chosenLocale().then((locale) => setChosen(locale ?? AUTOMATIC));
  }, [t]);

  const choose = async (locale: string) => {
    setChosen(locale);
    await chooseLocale(locale === AUTOMATIC ? null : locale);
    // Open cards re-render.
    await announceChange();
  };

  return (
    <Section of="language" text={t.text('options_language_text')}>
      <SelectField
        label={t.text('options_language')}
        name="locale"
        value={chosen}
        disabled={isManaged}
        onValue={(locale) => void choose(locale)}
      >
        <option value={AUTOMATIC}>
          {`${t.text('options_language_automatic')} (${ownName(browserLocale())})`}
        </option>
        {NAMED.map(({ locale, name }) => (
          <option key={locale} value={locale} lang={locale}>
            {name}
          </option>
        ))}
      </SelectField>
      <ManagedNote of="language" />
    </Section>
  );
}

/** What a language calls itself, with a capital, as in a list of languages. */
function ownName(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** The languages by their own names, which are sought in the same place whatever the page speaks. */
const NAMED = LOCALES.map((locale) => ({ locale, name: ownName(locale) })).sort((one, other) =>
  one.name.localeCompare(other.name, 'en'),
);
