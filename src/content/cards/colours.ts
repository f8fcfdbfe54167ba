/** The colours of everything the extension shows in a page, by the names that its sheets use for them. */
const COLOURS: Readonly<Record<string, string>> = {
  surface: 'light-dark(#fff, #242628)',
  'surface-quiet': 'light-dark(#f6f8fa, #2d3033)',
  ink: 'light-dark(#1b1d1f, #f2f4f5)',
  'ink-quiet': 'light-dark(#565c63, #b4bac1)',
  line: 'light-dark(#dfe3e8, #41464c)',
  accent: 'light-dark(#0b5fa8, #7cc0f5)',
  'accent-quiet': 'light-dark(#e6f1fb, #17344c)',
  doubt: 'light-dark(#8a5300, #f0c069)',
  'doubt-quiet': 'light-dark(#fdf3e0, #43351a)',
  fine: 'light-dark(#0f6b2e, #7ed29a)',
  'fine-quiet': 'light-dark(#e6f5ea, #163723)',
  blocked: 'light-dark(#a61b1b, #f5a3a3)',
  'blocked-quiet': 'light-dark(#fdecec, #461f21)',
};

/**
 * A sheet with the colours themselves in the place of their names: a page that registers a property of such a name
 * (`@property --surface`) decides what it is in every tree, shadow roots included.
 */
export function withLiteralColours(styles: string): string {
  return styles.replace(/var\(--([a-z-]+)\)/g, (whole, name: string) => COLOURS[name] ?? whole);
}
