import { inspect } from '../../inspect/inspect.ts';
import { asText } from '../../inspect/text.ts';
import { blankedPage, caseFiles, pageOptions } from './page-case.ts';

/**
 * A case of the corpus from a saved page: blanks it, has the built extension look at it, and puts what it found where
 * a person has to say what is right.
 *
 * @param isTaken whether a file is there already
 * @returns the files of the case, by path, and what to tell the person
 */
export async function newPage(
  args: readonly string[],
  isTaken: (path: string) => boolean,
): Promise<{ readonly files: ReadonlyMap<string, string>; readonly told: string }> {
  const options = pageOptions(args);
  const page = blankedPage(options);
  const found = await inspect({ page, ledger: null, today: null, locale: options.language ?? 'en' });
  const files = caseFiles(page, options.about, found, isTaken);
  const [html = ''] = [...files.keys()];
  return { files, told: `${asText(found)}\n${whatIsLeft(html)}` };
}

function whatIsLeft(html: string): string {
  return [
    '1. “expect” holds what the extension FOUND, which may be wrong. Correct it to what is RIGHT.',
    `2. Read every word of ${html}.`,
    '   Addresses, IDs, scripts, images and hidden fields are gone, and names that stand in an address.',
    '   A name that stands in the text alone is not known: run this again with --name "…".',
    '3. What a user typed is gone, and so are classes that tell no error, and styles that do not hide.',
  ].join('\n');
}
