import { normaliseText } from '../../guidance/matching/normalise.ts';
import { call, get, textOf } from '../../portals/dom.ts';
import { requestTitle } from '../../portals/labels/request-titles.ts';

const CELLS = 'td, th, [role="cell"], [role="gridcell"], [role="rowheader"]';
const ROWS = 'tr, [role="row"]';
const TABLES = 'table, [role="table"], [role="grid"], [role="treegrid"]';
const COLUMN_HEADERS = 'thead th, thead td, tr:first-child > th, [role="columnheader"]';
/** Where requests are listed, each by a link that leads to it. */
const ENTRIES = 'li, tr, [role="listitem"], [role="row"], [role="option"], [role="treeitem"]';

/** The time of day at which an entry was written. */
const TIME_OF_DAY = /\b\d{1,2}[:.]\d{2}\b/;

const titles = new Set(requestTitle.map(normaliseText));

/**
 * Whether words on the page are a user's own: the subject or description of a request, as lists and details
 * of requests show them. People give their requests the words of the error they met.
 */
export function isUsersText(element: Element): boolean {
  if (isEntry(call(element, 'closest', 'article, [role="article"]'))) return true;
  const cell = call(element, 'closest', CELLS);
  if (cell !== null && isTitle(headerOf(cell))) return true;
  const value = call(element, 'closest', 'dd');
  const definition = value === null ? null : get(value, 'previousElementSibling');
  if (definition !== null && call(definition, 'matches', 'dt') && isTitle(definition)) return true;
  const link = call(element, 'closest', 'a[href]:not([href^="#"])');
  return link !== null && call(link, 'closest', ENTRIES) !== null;
}

/** What people wrote to one another about a request says when. */
function isEntry(article: Element | null): boolean {
  if (article === null) return false;
  const head = textOf(call(article, 'querySelector', 'header, footer'));
  return call(article, 'querySelector', 'time') !== null || TIME_OF_DAY.test(head);
}

function isTitle(label: Element | null): boolean {
  return (
    label !== null && titles.has(normaliseText((get(label, 'textContent') ?? '').replace(/[:：*]/g, ' ')))
  );
}

/** The header of a cell's column, by its place in the row. */
function headerOf(cell: Element): Element | null {
  const row = call(cell, 'closest', ROWS);
  const table = call(cell, 'closest', TABLES);
  if (row === null || table === null) return null;
  const place = [...call(row, 'querySelectorAll', CELLS)].indexOf(cell);
  return call(table, 'querySelectorAll', COLUMN_HEADERS)[place] ?? null;
}
