import { addDays, type CalendarDate } from '../../entitlements/calendar-date.ts';

/** A day to be marked in a calendar. */
interface MarkedDay {
  /** What the entry is known by: the same id again replaces it. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly day: CalendarDate;
}

/** Days before at which the calendar reminds of it, as the product itself does. */
const REMINDERS = [30, 7];

/** RFC 5545 counts a line's length in bytes. */
const LONGEST_LINE = 75;

/**
 * An iCalendar file with one all-day entry.
 *
 * @param now UTC milliseconds: when the entry was made
 */
export function calendarFile({ id, title, text, day }: MarkedDay, now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Partner Support Companion//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@partner-support-companion`,
    `DTSTAMP:${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The end of an all-day entry is the first day that is not part of it.
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    ...REMINDERS.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:-P${days}D`,
      `DESCRIPTION:${escaped(title)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}

function compact(day: CalendarDate): string {
  return day.replaceAll('-', '');
}

/** RFC 5545, 3.3.11: breaks of any kind are `\n`; other control characters are not allowed. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\\n')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '');
}

/** Long lines go on in the next one after a space; never in the middle of a character. */
function foldedLine(line: string): string {
  const encoder = new TextEncoder();
  let length = 0;
  let out = '';
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (length + bytes > LONGEST_LINE) {
      out += '\r\n ';
      length = 1;
    }
    out += character;
    length += bytes;
  }
  return out;
}
