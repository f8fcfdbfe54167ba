/** A short, stable stand-in for the hashes that a portal's build puts into its names. */
export function digest(text: string, length: number): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  // A second round, so that texts that differ only at the end differ at the start of the digest too.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return hash.toString(36).padStart(length, '0').slice(-length);
}

/** `fxs`: a word is left in the class name (`fxs-blade-title-a1b2`). `css`: nothing is (`css-1x2y3z`). */
export type NameStyle = 'fxs' | 'css';

/**
 * Gives every class of a page a generated name, a different one on every page. The shells are written with
 * plain class names; what is served has no name by which a portal could be recognised.
 */
export function withGeneratedNames(markup: string, style: NameStyle, seed: string): string {
  const generated = (name: string) =>
    style === 'fxs' ? `fxs-${name}-${digest(seed + name, 4)}` : `css-${digest(seed + name, 6)}`;
  const inSheet = (sheet: string) =>
    sheet.replace(/\.([a-z][a-z-]*)/g, (_, name: string) => `.${generated(name)}`);
  return markup
    .replace(
      /\sclass="([^"]*)"/g,
      (_, names: string) => ` class="${names.trim().split(/\s+/).map(generated).join(' ')}"`,
    )
    .replace(/<style>[^<]*<\/style>/g, inSheet);
}
