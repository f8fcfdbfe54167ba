import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import { normaliseText } from '../../guidance/matching/normalise.ts';
import type { ValueLabel } from '../labels.ts';
import { type OrderEvidence, orderEvidence, readDate, readPeriod } from './dates.ts';
import { type Fact, factsOfLines, factsOfNames, SplitPage } from './facts.ts';
import { headingsOf } from './headings.ts';
import { readId } from './id-values.ts';
import { labelOf, labelStarting } from './label-match.ts';
import { nameGroups } from './names.ts';
import { type IncidentCount, readCount } from './numbers.ts';
import { type Box, isWithin, type PageText, textOfLine } from './page-text.ts';
import { type FactGroup, groupFacts } from './records.ts';
import { readTables } from './tables.ts';

/** A part of the page with a name and values: a benefit, a contract, or something that looks like one. */
export interface PageRecord {
  readonly name: string | null;
  readonly accessId: string | null;
  readonly contractId: string | null;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly incidentsRemaining: IncidentCount | null;
  /** The labels found, also those whose value could not be read. */
  readonly labels: ReadonlySet<ValueLabel>;
  /** The box of its first value. */
  readonly box: Box | null;
  /** The largest part of the page with its values and no others; `null` if even a line holds others. */
  readonly part: Box | null;
  /** Its buttons to activate it. */
  readonly buttons: readonly Element[];
}

/** Every record on the page, from top to bottom. */
export function recordsOn(page: PageText): PageRecord[] {
  const split = new SplitPage(page);
  const headings = headingsOf(page);
  const tables = readTables(page);
  const isHeader = (box: Box) => [...tables.headers].some((header) => isWithin(box, header));
  const ofLines = factsOfLines(split, ({ block }) => isHeader(block));
  const facts = [...ofLines, ...factsOfNames(page, ofLines), ...activateButtons(page)];
  const groups = groupFacts(facts, tables.rows, headings).filter((group) => group.facts.length > 0);
  const names = nameGroups(groups, split, headings);
  const evidence = orderEvidence(page.lines.map(textOfLine));
  return groups
    .map((group, nth) => ({
      at: Math.min(...group.facts.map(({ line }) => line)),
      record: recordOf(group, names[nth] ?? null, evidence),
    }))
    .sort((one, other) => one.at - other.at)
    .map(({ record }) => record);
}

/** The buttons that activate a benefit, by their text or accessible name ("Activate Partner Cloud Support"). */
function activateButtons({ buttons }: PageText): Fact[] {
  const isActivate = (name: string) =>
    labelOf(name) === 'activate' || labelStarting(normaliseText(name))?.id === 'activate';
  return buttons
    .filter(({ names }) => names.some(isActivate))
    .map(({ box, line }) => ({ label: 'activate', value: '', line, box }));
}

function recordOf({ facts, container }: FactGroup, name: string | null, evidence: OrderEvidence): PageRecord {
  const shownFor = (label: ValueLabel) => facts.find((fact) => fact.label === label)?.value ?? '';
  const period = readPeriod(shownFor('period') || shownFor('startDate'), evidence);
  return {
    name,
    accessId: readId(shownFor('accessId')),
    contractId: readId(shownFor('contractId')),
    startsOn: period?.startsOn ?? readDate(shownFor('startDate'), evidence),
    endsOn: readDate(shownFor('endDate'), evidence) ?? period?.endsOn ?? null,
    incidentsRemaining: readCount(shownFor('incidentsRemaining')),
    labels: new Set(facts.map(({ label }) => label)),
    box: facts[0]?.box ?? null,
    part: container,
    buttons: facts.flatMap(({ label, box }) => (label === 'activate' ? box.element : [])),
  };
}
