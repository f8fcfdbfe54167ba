import { describe, expect, it } from 'vitest';
import { orderEvidence, readDate, readDates, readPeriod } from './dates.ts';
import { monthNames } from './months.ts';

const NOVEMBER_30 = '2026-11-30';

describe('R19 a date as portals write it', () => {
  it.each([
    ['2026-11-30'],
    ['2026/11/30'],
    ['2026.11.30'],
    ['2026-11-30T23:59:59Z'],
    ['2026-11-30 23:59'],
    ['２０２６-１１-３０'],
    ['2026年11月30日'],
    ['2026年 11月 30日(月)'],
    ['２０２６年１１月３０日'],
    ['2026. 11. 30.'],
    ['2026. november 30.'],
    ['2026년 11월 30일'],
    ['2026년 11월 30일 월요일'],
    ['30.11.2026'],
    ['30. 11. 2026'],
    ['Mo., 30.11.2026, 12:00 Uhr'],
    ['30/11/2026'],
    ['11/30/2026'],
    ['11/30/2026, 11:59:59 PM'],
    ['30-11-2026'],
    ['11-30-2026'],
    ['30 / 11 / 2026'],
    ['November 30, 2026'],
    ['November 30th 2026'],
    ['Monday, November 30, 2026 at 11:59 PM'],
    ['Nov 30, 2026'],
    ['Nov. 30, 2026'],
    ['NOV 30 2026'],
    ['30 November 2026'],
    ['30th of November, 2026'],
    ['30-Nov-2026'],
    ['30/Nov/2026'],
    ['2026 November 30'],
    ['Ends on 30\u00A0November\u00A02026 (in six days)'],
    ['30 november 2026'],
    ['måndag den 30 november 2026'],
    ['30 nov. 2026'],
    ['30. November 2026'],
    ['Montag, 30. Nov. 2026'],
    ['30 novembre 2026'],
    ['lundi 30 novembre 2026'],
    ['30 de noviembre de 2026'],
    ['lunes, 30 de noviembre del 2026'],
    ['30 nov 2026'],
    ['lunedì 30 novembre 2026'],
    ['30 de novembro de 2026'],
    ['30 de nov. de 2026'],
    ['30 ноября 2026 г.'],
    ['понедельник, 30 ноября 2026'],
    ['30 нояб. 2026 г.'],
    ['30\u202Fnovembre\u202F2026'],
    ['\u200E30\u200E/\u200E11\u200E/\u200E2026'],
  ])('%s', (text) => {
    expect(readDate(text)).toBe(NOVEMBER_30);
  });

  it.each([
    ['1er mars 2027', '2027-03-01'],
    ['1º de março de 2027', '2027-03-01'],
    ['1.º de marzo de 2027', '2027-03-01'],
    ['1st March 2027', '2027-03-01'],
    ['3rd of Sept 2026', '2026-09-03'],
    ['1:a mars 2027', '2027-03-01'],
    ['2 мая 2027 г.', '2027-05-02'],
    ['май 2, 2027', '2027-05-02'],
    ['7. Juli 2027', '2027-07-07'],
    ['15 mai 2027', '2027-05-15'],
    ['15 maj 2027', '2027-05-15'],
    ['15 août 2027', '2027-08-15'],
    ['15 ago 2027', '2027-08-15'],
    ['15 set 2027', '2027-09-15'],
    ['29.02.2028', '2028-02-29'],
    ['05/05/2027', '2027-05-05'],
    ['03.04.2027', '2027-04-03'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each([
    ['nothing', ''],
    ['words', 'not yet activated'],
    ['a date that does not exist', '2026-02-31'],
    ['a date that does not exist, with dots', '31.02.2026'],
    ['a date that does not exist, with slashes', '31/02/2026'],
    ['a date that does not exist, in words', '31 February 2026'],
    ['the 29th of February in another year', '29 februari 2027'],
    ['two numbers that are both no month', '13/13/2026'],
    ['year, day, month', '2026-30-11'],
    ['two digits of a year', '30/11/26'],
    ['two digits of a year, in words', '30 Nov 26'],
    ['two digits of a year, with dots', '30.11.26'],
    ['no year', '30 November'],
    ['no day', 'November 2026'],
    ['another calendar', '令和8年11月30日'],
    ['a year of another calendar', '30/11/2569'],
    ['a version', '10.0.30.11.2026'],
    ['a longer number', '130.11.20261'],
    ['a month that is a part of a word', '30 Marching 2026'],
    ['either order', '03/04/2026'],
    ['either order, with dashes', '03-04-2026'],
    ['two dates', '2026-11-30 – 2027-11-29'],
    ['a duration', '30 days'],
  ])('nothing is read from %s', (_what, text) => {
    expect(readDate(text)).toBeNull();
  });
});

describe('the order of day and month is proved by other dates of the page, not guessed', () => {
  it.each([
    ['04/01/2026', ['04/01/2026 – 03/31/2027'], '2026-04-01'],
    ['04/01/2026', ['31/03/2027'], '2026-01-04'],
    ['04-01-2026', ['31-03-2027'], '2026-01-04'],
    ['04/01/2026', ['31/03/2027', 'Saved 12/31/2026'], null],
    ['04/01/2026', ['31-03-2027'], null],
    ['04/01/2026', ['31/03/2027', '12-31-2026'], null],
    ['04/01/2026', ['31.03.2027'], null],
    ['04/01/2026', ['2027-03-31', '05/05/2027', '6/7/2027'], null],
    ['04/01/2026', ['31/02/2026'], null],
    ['30/11/2026', ['03/31/2027'], '2026-11-30'],
  ] as const)('%s beside %j', (text, others, date) => {
    expect(readDate(text, orderEvidence([text, ...others]))).toBe(date);
  });
});

describe('R19 both dates of a period', () => {
  it.each([
    ['2026-04-01 – 2027-03-31', '2026-04-01', '2027-03-31'],
    ['04/01/2026 - 03/31/2027', '2026-04-01', '2027-03-31'],
    ['1 april 2026 till 31 mars 2027', '2026-04-01', '2027-03-31'],
    ['2026/4/1～2027/3/31', '2026-04-01', '2027-03-31'],
    ['du 1er avril 2026 au 31 mars 2027', '2026-04-01', '2027-03-31'],
    ['03/04/2026 – 03/05/2026', null, null],
  ])('%s', (text, startsOn, endsOn) => {
    expect(readPeriod(text, orderEvidence([text]))).toEqual({ startsOn, endsOn });
  });

  it.each(['2026-04-01', '2026-04-01, 2026-05-01, 2026-06-01', ''])('%j is no period', (text) => {
    expect(readPeriod(text)).toBeNull();
  });
});

describe('the names of months', () => {
  const languages = ['en', 'sv', 'de', 'fr', 'es', 'it', 'pt-BR', 'ru'];
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2027, month, 21)));

  it.each(languages)('are read in %s as the browser writes them, long and short', (language) => {
    for (const style of ['full', 'long', 'medium'] as const) {
      const format = new Intl.DateTimeFormat(language, { dateStyle: style, timeZone: 'UTC' });
      expect(days.map((day) => readDate(format.format(day)))).toEqual(
        days.map((day) => day.toISOString().slice(0, 10)),
      );
    }
  });

  it.each(['ja', 'ko', 'zh-CN', 'sv', 'de', 'ru'])('and numbers are read in the order of %s', (language) => {
    const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC' });
    expect(days.map((day) => readDate(format.format(day)))).toEqual(
      days.map((day) => day.toISOString().slice(0, 10)),
    );
  });

  it('mean one month each, in whatever language', () => {
    expect(monthNames().get('mars')).toBe(3);
    expect([...new Set(monthNames().values())].sort((one, other) => one - other)).toHaveLength(12);
    expect(readDates('1 mar 2027, 1 mai 2027, 1 set 2027')).toEqual([
      '2027-03-01',
      '2027-05-01',
      '2027-09-01',
    ]);
  });
});
