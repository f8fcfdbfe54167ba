import type { Settings } from '../store/settings.ts';

type Theme = Settings['theme'];

/** A copy of the setting that can be read at once, so that a page is never first shown in the other theme. */
const COPY = 'theme';

/** Gives the page its theme as last known, before anything is painted. */
export function applyLastTheme(): void {
  const last = localStorage.getItem(COPY);
  if (last === 'light' || last === 'dark') setTheme(last);
}

export function applyTheme(theme: Theme): void {
  localStorage.setItem(COPY, theme);
  setTheme(theme);
}

function setTheme(theme: Theme): void {
  document.documentElement.style.colorScheme = theme === 'auto' ? '' : theme;
}
