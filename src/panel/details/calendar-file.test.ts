import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar-file.ts';

const entry = {
  id: 'contract-1',
  title: 'Gold, 20; pack',
  text: 'Renew it.\nThen store it.',
  day: '2026-12-31',
};
const now = Date.parse('2026-11-26T08:15:30.250Z');
/** The lines as a reader of the format puts them together again. */
const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar file of an end date', () => {
  it('marks the whole last day, and no other', () => {
    expect(linesOf(calendarFile(entry, now))).toEqual(
      expect.arrayContaining([
        'DTSTAMP:20261126T081530Z',
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
      ]),
    );
  });

  it('reminds 30 and 7 days before', () => {
    const triggers = linesOf(calendarFile(entry, now)).filter((line) => line.startsWith('TRIGGER'));
    expect(triggers).toEqual(['TRIGGER:-P30D', 'TRIGGER:-P7D']);
  });

  it('takes what the format reads as signs for the letters they are', () => {
    const lines = linesOf(calendarFile(entry, now));
    expect(lines).toContain('SUMMARY:Gold\\, 20\\; pack');
    expect(lines).toContain('DESCRIPTION:Renew it.\\nThen store it.');
  });

  it.each(['\r\n', '\r', '\n', '\u0085', '\u2028', '\u2029', '\v', '\f'])(
    'takes no line from a label or an id with the break %j',
    (breaks) => {
      const injected = `A${breaks}ATTACH:https://evil.example/`;
      const lines = calendarFile({ ...entry, id: injected, title: injected, text: injected }, now).split(
        /[\r\n\v\f\u0085\u2028\u2029]+/,
      );
      expect(lines.filter((line) => line.startsWith('ATTACH'))).toEqual([]);
      expect(lines).toContain('SUMMARY:A\\nATTACH:https://evil.example/');
    },
  );

  it('turns no words round', () => {
    expect(calendarFile({ ...entry, title: 'A\u202EB\u2066C' }, now)).toContain('SUMMARY:ABC\r\n');
  });

  it('has no line of more than 75 bytes, whatever a label holds, and loses nothing of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }), (label) => {
        const title = label.replace(/[\p{C}\p{Zl}\p{Zp}\\;,]/gu, '');
        const file = calendarFile({ ...entry, title }, now);
        const longest = Math.max(...file.split('\r\n').map((line) => new TextEncoder().encode(line).length));
        expect(longest).toBeLessThanOrEqual(75);
        expect(linesOf(file)).toContain(`SUMMARY:${title}`);
      }),
    );
  });
});
