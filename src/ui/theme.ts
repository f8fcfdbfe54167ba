import { THEME_COPY } from '../platform/storage-keys.ts';
import type { Settings } from '../store/settings.ts';

type Theme = Settings['theme'];

/** Gives the page its theme as last known, before anything is painted. */
export function applyLastTheme(): void {
  const last = localStorage.getItem(THEME_COPY);
  if (last === 'light' || last === 'dark') setTheme(last);
}

export function applyTheme(theme: Theme): void {
  localStorage.setItem(THEME_COPY, theme);
  setTheme(theme);
}

function setTheme(theme: Theme): void {
  document.documentElement.style.colorScheme = theme === 'auto' ? '' : theme;
}
