import type { PageKind } from '../guidance/page-kinds.ts';
import { type Candidate, candidatesAt } from './by-address.ts';
import { LANDMARKS, type LandmarkId } from './labels/landmarks.ts';
import { landmarksIn, type SaidLandmark } from './landmark-index.ts';
import type { LandmarkTexts } from './landmark-texts.ts';
import type { Portal } from './portal.ts';

/** One thing that speaks for a kind of page, or with a weight below zero against it. */
export interface Evidence {
  readonly kind: 'address' | 'heading' | 'control' | 'missing' | 'other-page' | 'article';
  readonly weight: number;
  /** In plain English, without words of the page. */
  readonly what: string;
}

/** The kind of page, `null` where too little speaks for any, with what was weighed. */
export interface Recognition {
  readonly kind: PageKind | null;
  readonly evidence: readonly Evidence[];
}

/**
 * An address that names the page is enough, and so is a heading where the address allows it. No landmark that is
 * missing, and none of another kind of page, outweighs an address that names the page.
 */
const WEIGHTS = {
  named: 4,
  heading: 3,
  control: 2,
  /** Only in a language whose words are known: in any other, a missing landmark says nothing. */
  missing: -1,
  otherKind: -1,
  /** The heading of a page that is none of ours, while none of its own landmarks is there. */
  otherPage: -3,
  article: -8,
};
const ENOUGH = 2;

interface Weighed extends Candidate {
  readonly evidence: readonly Evidence[];
  readonly weight: number;
}

/** Weighs what speaks for each kind of page that may stand at the address. */
export function weigh(portal: Portal, address: string, texts: LandmarkTexts): Recognition {
  const candidates = candidatesAt(portal, address);
  if (candidates.length === 0) return { kind: null, evidence: [] };
  const headings = landmarksIn(texts.headings());
  const controls = candidates.some(({ row }) => row.controls !== undefined)
    ? landmarksIn(texts.controls())
    : [];
  const said: Said = {
    headings,
    controls,
    languages: languagesOf(texts.language, [...headings, ...controls]),
  };
  const weighed = candidates
    .map((candidate) => {
      const evidence = evidenceFor(candidate, candidates, said);
      return { ...candidate, evidence, weight: evidence.reduce((sum, { weight }) => sum + weight, 0) };
    })
    .sort((one, other) => other.weight - one.weight);
  const best = bestOf(weighed.filter(({ weight }) => weight >= ENOUGH));
  return { kind: best?.row.kind ?? null, evidence: (best ?? weighed[0])?.evidence ?? [] };
}

/** The heaviest of those that no other lies over. */
function bestOf(fitting: readonly Weighed[]): Weighed | undefined {
  const covered = new Set(fitting.flatMap(({ row }) => row.over ?? []));
  return fitting.find(({ row }) => !covered.has(row.kind)) ?? fitting[0];
}

interface Said {
  readonly headings: readonly SaidLandmark[];
  readonly controls: readonly SaidLandmark[];
  /** Languages of the page, without regions. */
  readonly languages: ReadonlySet<string>;
}

function evidenceFor(
  { row, isNamed }: Candidate,
  candidates: readonly Candidate[],
  { headings, controls, languages }: Said,
): Evidence[] {
  const own = [
    ...landmarkEvidence('heading', row.headings ?? [], headings),
    ...landmarkEvidence('control', row.controls ?? [], controls),
  ];
  const all: Evidence[] = isNamed
    ? [{ kind: 'address', weight: WEIGHTS.named, what: 'the address names the page' }, ...own]
    : own;
  const expected = [...(row.headings ?? []), ...(row.controls ?? [])];
  if (own.length === 0 && expected.some((id) => isKnownIn(id, languages))) {
    all.push({ kind: 'missing', weight: WEIGHTS.missing, what: `no ${list(expected)} in a known language` });
  }
  const others = otherKinds(row, candidates, headings);
  if (others.length > 0) {
    all.push({ kind: 'other-page', weight: WEIGHTS.otherKind, what: `the heading ${list(others)}` });
  }
  const elsewhere = saidOf(row.otherHeadings ?? [], headings);
  if (own.length === 0 && elsewhere.length > 0) {
    all.push({ kind: 'other-page', weight: WEIGHTS.otherPage, what: `the heading ${list(elsewhere)}` });
  }
  if (saidOf(['documentation'], headings).length > 0) {
    all.push({ kind: 'article', weight: WEIGHTS.article, what: 'the title of an article' });
  }
  return all;
}

function landmarkEvidence(
  kind: 'heading' | 'control',
  wanted: readonly LandmarkId[],
  said: readonly SaidLandmark[],
): Evidence[] {
  return saidOf(wanted, said).map((id) => {
    const languages = said.filter((each) => each.id === id).map(({ language }) => language);
    return { kind, weight: WEIGHTS[kind], what: `the ${kind} ${id} (${languages.join(', ')})` };
  });
}

/** Headings of other kinds that may stand here, but for those that this one lies over. */
function otherKinds(
  row: Candidate['row'],
  candidates: readonly Candidate[],
  headings: readonly SaidLandmark[],
): LandmarkId[] {
  const others = candidates
    .filter((other) => other.row.kind !== row.kind && !row.over?.includes(other.row.kind))
    .flatMap((other) => other.row.headings ?? [])
    .filter((id) => !row.headings?.includes(id));
  return saidOf(others, headings);
}

function saidOf(wanted: readonly LandmarkId[], said: readonly SaidLandmark[]): LandmarkId[] {
  return [...new Set(wanted)].filter((id) => said.some((each) => each.id === id));
}

/** The language that the page declares; without one, those in which its landmarks are. */
function languagesOf(declared: string | null, said: readonly SaidLandmark[]): ReadonlySet<string> {
  const languages = declared === null ? said.map(({ language }) => language) : [declared];
  return new Set(languages.map(withoutRegion));
}

function isKnownIn(id: LandmarkId, languages: ReadonlySet<string>): boolean {
  return Object.keys(LANDMARKS[id]).some((language) => languages.has(withoutRegion(language)));
}

const withoutRegion = (language: string) => language.toLowerCase().split('-')[0] ?? language;
const list = (ids: readonly LandmarkId[]) => ids.join(', ');
