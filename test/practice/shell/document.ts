import { type Content, html, raw } from '../html.ts';
import type { Locale } from '../locale.ts';
import { type NameStyle, withGeneratedNames } from './generated-names.ts';

export interface DocumentParts {
  readonly locale: Locale;
  readonly title: string;
  readonly css: string;
  readonly body: Content;
  /** What the generated class names are made from: the page's name. */
  readonly seed: string;
  readonly names: NameStyle;
}

/** A whole document with everything in it. The empty icon keeps browsers from asking the host for one. */
export function renderDocument({ locale, title, css, body, seed, names }: DocumentParts): string {
  const { markup } = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${raw(css)}</style>
</head>
<body>
${body}
</body>
</html>
`;
  return withGeneratedNames(markup, names, seed);
}
