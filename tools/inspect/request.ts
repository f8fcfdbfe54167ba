import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ShownPage } from '../../harness/practice-server.ts';
import { isCalendarDate } from '../../src/entitlements/calendar-date.ts';
import { readExport } from '../../src/store/export-file.ts';

export interface InspectRequest {
  readonly page: ShownPage;
  /** The text of an export file, checked. */
  readonly ledger: string | null;
  readonly today: string | null;
  readonly locale: string;
  readonly json: boolean;
}

/** What was asked cannot be done; the message says why, in one line. */
export class UnusableRequest extends Error {}

const USAGE =
  'Usage: npm run inspect -- PAGE.html --at URL [--frame URL=FILE]… [--ledger EXPORT.json] [--today YYYY-MM-DD] [--locale xx] [--json]';

/** Reads the command line and the files it names. Throws `UnusableRequest` for what cannot be shown. */
export function readRequest(args: readonly string[]): InspectRequest {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || values.at === undefined) throw new UnusableRequest(USAGE);
  const frames = (values.frame ?? []).map((pair) => {
    // An address may hold an equals sign itself; a file's name at the end hardly does.
    const split = pair.lastIndexOf('=');
    if (split === -1) throw new UnusableRequest(`--frame wants URL=FILE, not “${pair}”.`);
    return [address(pair.slice(0, split)), contents(pair.slice(split + 1))] as const;
  });
  return {
    page: { address: address(values.at), html: contents(file), frames: Object.fromEntries(frames) },
    ledger: values.ledger === undefined ? null : ledger(values.ledger),
    today: values.today === undefined ? null : day(values.today),
    locale: language(values.locale ?? 'en'),
    json: values.json ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        at: { type: 'string' },
        frame: { type: 'string', multiple: true },
        ledger: { type: 'string' },
        today: { type: 'string' },
        locale: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (problem) {
    throw new UnusableRequest(
      `${problem instanceof Error ? problem.message.split('\n')[0] : problem} ${USAGE}`,
    );
  }
}

function address(text: string): string {
  if (!URL.canParse(text) || new URL(text).protocol !== 'https:') {
    throw new UnusableRequest(`“${text}” is not an https address.`);
  }
  return text;
}

function contents(file: string): string {
  try {
    // Unlike the file itself, the text has no byte order mark.
    return new TextDecoder().decode(readFileSync(file));
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    throw new UnusableRequest(`${file} cannot be read${code === undefined ? '' : ` (${code})`}.`);
  }
}

/** `null` for a ledger without entries, which is what the browser starts with. */
function ledger(file: string): string | null {
  const text = contents(file);
  const reading = readExport(text);
  if (reading.ok) return reading.events.length === 0 ? null : text;
  const { reason, place } = reading.refusal;
  const where =
    typeof place === 'object' && place !== null ? `line ${place.line}, column ${place.column}` : place;
  throw new UnusableRequest(
    `${file} is no ledger that can be read: ${reason}${where === null ? '' : `, ${where}`}.`,
  );
}

function language(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    throw new UnusableRequest(`“${tag}” is not a language.`);
  }
}

function day(text: string): string {
  if (!isCalendarDate(text)) throw new UnusableRequest(`“${text}” is not a day written YYYY-MM-DD.`);
  return text;
}
