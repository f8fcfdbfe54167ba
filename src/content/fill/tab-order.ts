/**
 * Puts buttons behind a field in the order of the Tab key. They stand at the end of the document, because the page's
 * own nodes are left as they are.
 */
export function reachAfter(field: HTMLElement, panel: HTMLElement, signal: AbortSignal): void {
  field.addEventListener(
    'keydown',
    (event) => {
      const [first] = buttonsIn(panel);
      if (!isTab(event) || event.shiftKey || event.defaultPrevented || first === undefined) return;
      event.preventDefault();
      first.focus();
    },
    { signal },
  );
  panel.addEventListener(
    'keydown',
    (event) => {
      const buttons = buttonsIn(panel);
      const edge = event.shiftKey ? buttons[0] : buttons.at(-1);
      if (!isTab(event) || event.target !== edge) return;
      // From there the browser goes on to what follows the field.
      field.focus();
      if (event.shiftKey) event.preventDefault();
    },
    { signal },
  );
}

function isTab({ key, ctrlKey, altKey, metaKey, isTrusted }: KeyboardEvent): boolean {
  return isTrusted && key === 'Tab' && !ctrlKey && !altKey && !metaKey;
}

function buttonsIn(panel: HTMLElement): HTMLButtonElement[] {
  const isShown = panel.matches(':popover-open');
  return isShown ? [...panel.querySelectorAll('button')].filter((button) => button.checkVisibility()) : [];
}
