/** The name of a portal's page is quoted in a sentence, and not on a button. */
export function unquoted(text: string): string {
  return text.replace(/^[“”„«»「」‘’]\s*(.+?)\s*[“”«»「」‘’]/u, '$1');
}
