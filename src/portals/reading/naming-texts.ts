/** The texts that give an element its accessible name, by where they come from. */
export interface NamingTexts {
  /** Of the elements that `aria-labelledby` refers to, in that order. */
  readonly referred: readonly string[];
  readonly ariaLabel: string;
  /** Of the `label` elements of a field. */
  readonly labels: readonly string[];
  readonly title: string;
}

export function namingTexts(element: Element): NamingTexts {
  const root = element.getRootNode();
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
  const textOfId = (id: string) =>
    'getElementById' in root ? ((root as Document | ShadowRoot).getElementById(id)?.textContent ?? '') : '';
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  return {
    referred: ids.map(textOfId),
    ariaLabel: element.getAttribute('aria-label') ?? '',
    labels: labels.map(({ textContent }) => textContent ?? ''),
    title: element.getAttribute('title') ?? '',
  };
}

/** The accessible names of an element, as a screen reader puts them together. */
export function accessibleNames(element: Element): string[] {
  const { referred, ariaLabel, labels, title } = namingTexts(element);
  return [referred.join(' '), ariaLabel, ...labels, title]
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '');
}
