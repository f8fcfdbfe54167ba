import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import { LABELS } from '../labels/all.ts';
import { bareLabel } from './label-match.ts';
import type { IncidentCount } from './numbers.ts';
import { type Box, type Button, isWithin, type PageText, readPageText } from './page-text.ts';
import { type PageRecord, recordsOn } from './records-on-page.ts';

/** A contract as Support for Business (R19) or Engage Center (P14) shows it; `null` for what it does not show. */
export interface ShownContract {
  readonly name: string | null;
  readonly contractId: string | null;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly incidentsRemaining: IncidentCount | null;
  /** `false` for one of the unavailable support plans (R21); absent for all others. */
  readonly available?: false;
}

/** The contracts on a page that lists them (R18–R21, P14). */
export function readContracts(roots: readonly ParentNode[]): ShownContract[] {
  return placedContracts(roots).map(({ contract }) => contract);
}

/** The contracts on a page that lists them, each with the element in which its first value stands. */
export function placedContracts(
  roots: readonly ParentNode[],
): { readonly contract: ShownContract; readonly element: Element | null }[] {
  const page = readPageText(roots);
  const unavailable = unavailableParts(page);
  return recordsOn(page)
    .filter(isContract)
    .map(({ name, contractId, startsOn, endsOn, incidentsRemaining, box }) => {
      const shown = { name, contractId, startsOn, endsOn, incidentsRemaining };
      const isUnavailable = box !== null && unavailable.some((part) => isWithin(box, part));
      return {
        contract: isUnavailable ? { ...shown, available: false } : shown,
        element: box?.element ?? null,
      };
    });
}

function isContract({ labels, contractId, startsOn, endsOn, incidentsRemaining }: PageRecord): boolean {
  // An ambiguous date is null, and its contract is listed all the same.
  const hasDates = labels.has('endDate') || labels.has('period');
  return [contractId, startsOn, endsOn, incidentsRemaining].some((value) => value !== null) || hasDates;
}

/** What "Would you like to see unavailable support plans?" expands. */
function unavailableParts({ boxes, buttons }: PageText): Box[] {
  const questions = new Set<string>(LABELS.unavailablePlans.map(bareLabel));
  const expanders = buttons.filter(({ names }) => names.some((name) => questions.has(bareLabel(name))));
  return expanders.flatMap((expander) => {
    const element = expandedBy(expander);
    return boxes.filter((box) => box.element === element);
  });
}

function expandedBy({ box: { element } }: Button): Element | null {
  const id = element.getAttribute('aria-controls');
  const root = element.getRootNode() as Document | ShadowRoot;
  const controlled = id === null ? null : root.getElementById(id);
  return controlled ?? element.closest('details') ?? element.nextElementSibling;
}
