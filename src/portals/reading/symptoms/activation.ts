import type { Symptom } from '../../../guidance/hints/symptoms.ts';
import { normaliseText } from '../../../guidance/matching/normalise.ts';
import { call, hostOf } from '../../dom.ts';
import { isIncidentBenefit } from '../benefits.ts';
import { labelStarting } from '../label-match.ts';
import { type Line, type PageText, readPageText, textOfLine } from '../page-text.ts';
import { type PageRecord, recordsOn } from '../records-on-page.ts';
import { beginsWith, says } from './words.ts';

/** Fields of a dialog or form around a button: it may be dimmed until they are filled in. */
const FORMS = 'form, dialog, [role="dialog"], [role="alertdialog"]';
const FIELDS =
  'input:not([type="hidden"]), select, textarea, [role="checkbox"], [role="textbox"], [role="combobox"]';
/** Buttons in these act on what is picked elsewhere. */
const COMMANDS = '[role="toolbar"], [role="menubar"], [role="menu"], thead, [role="columnheader"]';
const LONGEST_STATE = 200;

/** P5, P34: incident benefits whose button Activate is dimmed; R12: those whose IDs are still to come. */
export function readActivation(roots: readonly ParentNode[]): Symptom[] {
  const page = readPageText(roots);
  const { records } = recordsOn(page);
  const benefits = records.filter(isIncidentBenefit);
  const dimmed = benefits.filter(
    (record) => isDimmed(record) && !hasIds(record) && !linesOf(page, record).some(isState),
  );
  const isPending =
    benefits.some((record) => linesOf(page, record).some(isPendingState)) || hasEmptyIds(page, records);
  return [
    ...(dimmed.length > 0
      ? [{ id: 'activate-dimmed', names: dimmed.flatMap(({ name }) => name ?? []) } as const]
      : []),
    ...(isPending ? [{ id: 'ids-awaited', names: [] } as const] : []),
  ];
}

function hasIds({ accessId, contractId }: PageRecord): boolean {
  return accessId !== null || contractId !== null;
}

function linesOf({ lines }: PageText, { part, box }: PageRecord): string[] {
  const around = part ?? box;
  return around === null ? [] : lines.slice(around.first, around.end).flatMap(textsOf);
}

/** A line as a whole, and its pieces: the state of a benefit often stands beside its name. */
function textsOf(line: Line): string[] {
  return [textOfLine(line), ...line.pieces.map(({ text }) => text.trim())];
}

function isPendingState(text: string): boolean {
  return text.length <= LONGEST_STATE && beginsWith(text, 'activationPending');
}

function isState(text: string): boolean {
  return isPendingState(text) || says(text, 'activated');
}

/** A benefit with a name, all of whose buttons are dimmed for no reason that the page shows. */
function isDimmed({ name, buttons }: PageRecord): boolean {
  return (
    name !== null &&
    buttons.length > 0 &&
    buttons.every((button) => isDisabled(button) && !waitsForInput(button))
  );
}

function isDisabled(button: Element): boolean {
  if (call(button, 'matches', ':disabled, [disabled], [aria-disabled="true"], fieldset[disabled] *'))
    return true;
  const root = call(button, 'getRootNode');
  const host = hostOf(root);
  return host !== null && call(host, 'matches', '[disabled], [aria-disabled="true"]');
}

function waitsForInput(button: Element): boolean {
  if (call(button, 'closest', COMMANDS) !== null) return true;
  const form = call(button, 'closest', FORMS);
  return form !== null && call(form, 'querySelector', FIELDS) !== null;
}

/** The page says that a benefit is activated, and has both labels without a value, and no ID and nothing to activate. */
function hasEmptyIds(page: PageText, records: readonly PageRecord[]): boolean {
  if (records.some((record) => hasIds(record) || record.labels.has('activate'))) return false;
  const isActivated = page.lines.flatMap(textsOf).some((text) => says(text, 'activated'));
  return isActivated && isEmpty(page, 'accessId') && isEmpty(page, 'contractId');
}

/** Whether a label stands on the page, outside tables and fields, and each time without a value. */
function isEmpty({ lines }: PageText, label: 'accessId' | 'contractId'): boolean {
  const labelled = lines.filter((line) => labelIn(line)?.id === label && !isInTable(line));
  return labelled.length > 0 && labelled.every((line) => valueAfter(line, lines[line.index + 1]) === '');
}

function labelIn(line: Line) {
  return labelStarting(normaliseText(textOfLine(line)));
}

function isInTable({ block: { element } }: Line): boolean {
  return call(element, 'closest', 'table, [role="grid"], [role="table"], label') !== null;
}

/** What stands behind a label, in its line or in the next one; dashes are nothing. */
function valueAfter(line: Line, next: Line | undefined): string {
  const words = normaliseText(textOfLine(line));
  const own = words.slice(labelIn(line)?.words.length ?? 0);
  const isOther = next === undefined || labelIn(next) !== null;
  const value = `${own} ${isOther ? '' : textOfLine(next)}`;
  return isPendingState(value.trim()) ? '' : value.replace(/[\s:：\p{Pd}*]+/gu, '');
}
