import { parseArgs } from 'node:util';
import type { Inspection } from '../../../harness/inspection.ts';
import type { ShownPage } from '../../../harness/practice-server.ts';
import { pageLanguage } from '../../../test/corpus/page-language.ts';
import { readRequest, UnusableRequest } from '../../inspect/request.ts';
import { blankPage } from './blank-page.ts';
import { scrubAddress } from './scrub.ts';

export const PAGE_USAGE =
  '-- SAVED.html --at URL [--frame URL=FILE]… [--name "Contoso Ltd"]… [--language xx] [--about "…"]';

interface PageOptions {
  /** What `npm run inspect` takes, too. */
  readonly shared: readonly string[];
  readonly names: readonly string[];
  readonly language: string | undefined;
  readonly about: string;
}

/** Reads the command line; what is wrong with the files and addresses is said by `blankedPage`. */
export function pageOptions(args: readonly string[]): PageOptions {
  const text = { type: 'string' } as const;
  const many = { type: 'string', multiple: true } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { at: text, frame: many, name: many, language: text, about: text },
  });
  const { at, frame = [], name = [], language, about } = values;
  if (at === undefined || positionals.length !== 1) throw new UnusableRequest('One page and its address.');
  if (about !== undefined && !about.endsWith('.'))
    throw new UnusableRequest('--about is a sentence, with its full stop.');
  return {
    shared: [...positionals, '--at', at, ...frame.flatMap((pair) => ['--frame', pair])],
    names: name,
    language,
    about: about ?? 'FILL IN what the page shows, in one sentence.',
  };
}

/** The page and its frames as they are stored: nothing else of what was saved is written or shown to a browser. */
export function blankedPage({ shared, names, language }: PageOptions): ShownPage {
  const { page } = readRequest(shared);
  const frames = Object.entries(page.frames);
  const blanking = { names, language, frames: frames.map(([address]) => address) };
  return {
    address: scrubAddress(page.address, names),
    html: blankPage(page.html, blanking),
    frames: Object.fromEntries(
      frames.map(([address, html]) => [scrubAddress(address, []), blankPage(html, { names })]),
    ),
  };
}

/** The files of a case, by path, with what the extension found in place of what is right. */
export function caseFiles(
  page: ShownPage,
  about: string,
  found: Inspection,
  isTaken: (path: string) => boolean,
): ReadonlyMap<string, string> {
  const base = freeName(page, found, isTaken);
  const frames = Object.entries(page.frames).map(([address, html], nth) => ({
    address,
    html,
    file: `${base.slice(FOLDER.length)}.frame-${nth + 1}.html`,
  }));
  const corpusCase = {
    at: page.address,
    ...(frames.length === 0
      ? {}
      : { frames: Object.fromEntries(frames.map(({ address, file }) => [address, file])) }),
    about,
    origin: 'public-report',
    source: ['contributed'],
    expect: expectation(found),
  };
  return new Map([
    [`${base}.html`, page.html],
    ...frames.map(({ file, html }) => [`${FOLDER}${file}`, html] as const),
    [`${base}.json`, `${JSON.stringify(corpusCase, null, 2)}\n`],
  ]);
}

const FOLDER = 'test/corpus/reports/';

/** Named after what it is and not after the saved file, whose name tells whose it was. */
function freeName(
  page: ShownPage,
  { portal, page: kind }: Inspection,
  isTaken: (path: string) => boolean,
): string {
  const parts = [portal ?? 'unknown', kind ?? 'page', pageLanguage(page.html).toLowerCase()];
  const base = `${FOLDER}saved-${parts.join('-')}`;
  let nth = 1;
  while (isTaken(`${base}-${nth}.json`)) nth += 1;
  return `${base}-${nth}`;
}

function expectation({ portal, page, account, messages, benefits, contracts, hints }: Inspection) {
  const kinds = (hints as readonly { readonly kind: string }[]).map(({ kind }) => kind);
  return {
    portal,
    page,
    account,
    messages: messages.map(({ id, locale, verdict, text }) => ({
      id,
      ...(locale === null ? {} : { locale }),
      verdict: verdict.kind,
      text,
    })),
    ...(benefits.length === 0 ? {} : { benefits }),
    ...(contracts.length === 0 ? {} : { contracts }),
    ...(kinds.length === 0 ? {} : { hints: kinds }),
  };
}
