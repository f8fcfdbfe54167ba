import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ShownPage } from '../../harness/practice-server.ts';
import { PAGE_KINDS } from '../../src/guidance/page-kinds.ts';
import type { LedgerName } from '../practice/page.ts';
import { type PageLanguage, pageLanguage } from './page-language.ts';
import sources from './sources.json' with { type: 'json' };

/** What the cases are sorted by; each is a folder here, and a row of `docs/recognition.md`. */
export const CASE_KINDS = [
  /** Every known wording in every language it is known in. */
  'exact',
  /** Wordings that a sensible person would call the same message. */
  'approximate',
  /** Wordings that a sensible person would call another message. */
  'near-miss',
  /** The same words in whatever markup a portal's framework leaves. */
  'markup',
  /** Portals set to one language with messages in another, and the scripts' own difficulties. */
  'languages',
  /** Each portal in each language that a source shows it in: that language's headings, labels and dates. */
  'localised',
  'shadow-and-frames',
  /** Pages that go on changing: late, hidden, gone again, another route. */
  'timing',
  /** Known messages where they do not belong: another page, a lookalike, another site. */
  'elsewhere',
  /** Known messages that are repeated: fields, tickets, documentation. */
  'quoted',
  'unknown-errors',
  /** What is read off a page besides messages: benefits, contracts, the signed-in account. */
  'readers',
  'addresses',
  /** Pages made after what Microsoft documents and users report in public, whatever they are about. */
  'reports',
] as const;

/** Each costs a browser of its own, so most cases leave it `empty`. */
const LEDGERS = [
  'empty',
  'linked',
  'expired',
  'used-up',
  'action-pack',
  'csp-only-account',
  'active-membership',
  'ended-membership',
  'on-premises-contract',
] as const satisfies readonly LedgerName[];

/** Whether a page is our own invention, or made after something that Microsoft or a user published. */
const ORIGINS = ['own', 'public-report'] as const;

const text = v.pipe(v.string(), v.nonEmpty());
const address = v.pipe(v.string(), v.url());

const ExpectedMessageSchema = v.strictObject({
  id: text,
  /** The language of the wording, which need not be the page's. */
  locale: v.optional(text),
  verdict: text,
  /** The words on the page that are marked, spaces collapsed; punctuation at either end does not count. */
  text: v.optional(text),
});

export const CaseSchema = v.strictObject({
  at: address,
  /** What stands at the addresses of frames, as files in the same folder. */
  frames: v.optional(v.record(address, text), {}),
  ledger: v.optional(v.picklist(LEDGERS), 'empty'),
  /** The day of the visit, `YYYY-MM-DD`, where it matters; Firefox has no way to move the clock. */
  today: v.optional(v.pipe(v.string(), v.isoDate())),
  about: v.pipe(text, v.regex(/\.$/, 'One sentence, with its full stop.')),
  origin: v.optional(v.picklist(ORIGINS), 'own'),
  /** What its words are known from: keys of `sources.json`. */
  source: v.optional(
    v.array(
      v.pipe(
        v.string(),
        v.check((key) => key in sources, 'Not in sources.json.'),
      ),
    ),
    [],
  ),
  expect: v.strictObject({
    portal: v.nullable(text),
    page: v.nullable(v.picklist(PAGE_KINDS)),
    account: v.optional(v.nullable(text)),
    messages: v.array(ExpectedMessageSchema),
    /** Only the fields named here are compared. */
    benefits: v.optional(v.array(v.record(v.string(), v.unknown()))),
    contracts: v.optional(v.array(v.record(v.string(), v.unknown()))),
    /** The kinds of hint, in any order; compared where they are named. */
    hints: v.optional(v.array(text)),
  }),
});

export type CaseKind = (typeof CASE_KINDS)[number];

/** A saved page with what the extension should make of it. */
export interface CorpusCase extends v.InferOutput<typeof CaseSchema> {
  readonly kind: CaseKind;
  /** Folder and file, such as `exact/plan-expired-en`: the name used in reports. */
  readonly name: string;
  /** What the page says it is in. */
  readonly language: PageLanguage;
  readonly shown: ShownPage;
}

/** Every case, sorted by kind and name. Throws where a file is missing, left over, or does not fit the schema. */
export function readCorpus(): readonly CorpusCase[] {
  return CASE_KINDS.flatMap(readKind);
}

function readKind(kind: CaseKind): CorpusCase[] {
  const folder = join(import.meta.dirname, kind);
  const files = new Set(readdirSync(folder));
  const take = (file: string) => {
    files.delete(file);
    return readFileSync(join(folder, file), 'utf8');
  };
  const names = [...files].filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5));
  const cases = names.sort().map((name) => readCase(kind, name, take));
  if (files.size > 0) throw new Error(`No case of ${kind} uses ${[...files].join(', ')}`);
  return cases;
}

function readCase(kind: CaseKind, base: string, take: (file: string) => string): CorpusCase {
  const name = `${kind}/${base}`;
  const parsed = v.safeParse(CaseSchema, JSON.parse(take(`${base}.json`)));
  if (!parsed.success) {
    const problems = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'case'}: ${issue.message}`);
    throw new Error(`${name}.json: ${problems.join('; ')}`);
  }
  const frames = Object.entries(parsed.output.frames).map(([at, file]) => [at, take(file)] as const);
  const html = take(`${base}.html`);
  return {
    ...parsed.output,
    kind,
    name,
    language: pageLanguage(html),
    shown: {
      address: parsed.output.at,
      html,
      frames: Object.fromEntries(frames),
    },
  };
}
