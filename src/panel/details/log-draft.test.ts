import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import {
  contractAdded,
  contractOf,
  historyIn,
  incident,
  reading as readingOf,
} from '../../../test/builders.ts';
import { Translator } from '../../i18n/translator.ts';
import type { LogDraft } from '../../store/session/draft-kinds.ts';
import { UNPARSABLE_DATE, validate } from '../../ui/fields/form-schema.ts';
import { emptyLog, isChanged, logDraftOf, logSchema } from './log-draft.ts';

const en = new Translator('en', messages, messages);

const TODAY = '2026-11-26';
const NOW = new Date('2026-11-26T09:30:00').getTime();
const checked = (changes: Partial<LogDraft>) =>
  validate(
    logSchema(en, TODAY, () => NOW),
    { ...emptyLog(TODAY), ...changes },
  );
const tooLong = en.text('panel_log_problem_long', { count: 2001 });

describe('an incident in the form', () => {
  it.each([
    ['is right as it comes', {}, {}],
    ['may be of another day', { day: '2026-11-01' }, {}],
    ['is of a day that exists', { day: '2026-02-30' }, { day: en.text('panel_log_problem_date') }],
    ['has a day', { day: '' }, { day: en.text('panel_log_problem_date') }],
    ['is not of tomorrow', { day: '2026-11-27' }, { day: en.text('panel_log_problem_future') }],
    ['may have a note of 2,000 characters', { note: 'x'.repeat(2000) }, {}],
    ['has no longer note', { note: 'x'.repeat(2001) }, { note: tooLong }],
    ['has no longer request number', { request: '1'.repeat(2001) }, { request: tooLong }],
  ])('%s', (_, changes, problems) => {
    expect(checked(changes).problems).toEqual(problems);
  });

  it('is wrong while the date is half typed, whatever it was before', () => {
    expect(checked({ day: UNPARSABLE_DATE }).problems).toEqual({
      day: en.text('panel_log_problem_date'),
    });
  });

  it('of today happens now, and says nothing of what was left empty', () => {
    expect(checked({ note: '  ' }).terms).toEqual({
      portal: null,
      request: null,
      note: null,
    });
  });

  it('of another day happened at noon there', () => {
    const { terms } = checked({ day: '2026-11-01', portal: 'azure', request: ' 2611010030001 ' });
    expect(terms).toEqual({
      portal: 'azure',
      request: '2611010030001',
      note: null,
      happenedAt: new Date(2026, 10, 1, 12).getTime(),
    });
  });

  it.each(['TrackingID#2611010030001', ' trackingid# 2611010030001 '])(
    'has its number without what mails write before it: %j',
    (request) => expect(checked({ request }).terms).toMatchObject({ request: '2611010030001' }),
  );

  it('may have a time of day, which is over', () => {
    const at = new Date(2026, 10, 26, 8, 15).getTime();
    expect(checked({ time: '08:15' }).terms).toMatchObject({ happenedAt: at });
    expect(checked({ time: '09:31' }).problems).toEqual({ time: en.text('panel_log_problem_time') });
  });
});

describe('an incident of the day of a reading', () => {
  const reading = { remaining: 7, at: new Date(2026, 10, 20, 15).getTime(), source: 'partner-center' };
  const onThatDay = (changes: Partial<LogDraft>) =>
    validate(
      logSchema(en, TODAY, () => NOW, reading),
      { ...emptyLog(TODAY), day: '2026-11-20', ...changes },
    );

  it('is asked about, once: before or after the reading', () => {
    expect(onThatDay({}).problems).toEqual({ order: en.text('panel_log_problem_order') });
    expect(onThatDay({ time: '14:00' }).problems).toEqual({});
    expect(onThatDay({ day: '2026-11-21' }).problems).toEqual({});
  });

  it.each([
    ['before', 7],
    ['after', 6],
  ] as const)('%s it leaves %i', (order, left) => {
    const added = contractAdded();
    const logged = incident({ happenedAt: onThatDay({ order }).terms?.happenedAt ?? 0 });
    const read = readingOf(7, { happenedAt: reading.at });
    expect(contractOf(added, read, logged).balance.remaining).toBe(left);
  });
});

describe('an incident that was logged', () => {
  const openedAt = new Date('2026-11-20T14:59:31.250').getTime();
  const reading = { remaining: 7, at: openedAt + 20_000, source: 'partner-center' };
  const about = { portal: 'azure', request: '2611200030000907', note: null };
  const [logged] = historyIn(contractAdded(), incident({ ...about, happenedAt: openedAt })).incidents;
  if (logged === undefined) throw new Error('No incident was logged');
  const changedTo = (changes: Partial<LogDraft>) =>
    validate(
      logSchema(en, TODAY, () => NOW, reading, openedAt),
      { ...logDraftOf(logged), ...changes },
    );

  it('stands in its form as it was logged, and saving that changes nothing', () => {
    expect(logDraftOf(logged)).toEqual({
      ...about,
      ...{ day: '2026-11-20', time: '14:59', order: '', note: '' },
    });
    const { terms, problems } = changedTo({});
    expect([terms, problems]).toEqual([{ ...about, happenedAt: openedAt }, {}]);
    expect(terms && isChanged(logged, terms)).toBe(false);
  });

  it.each([
    ['portal', { portal: 'lcs' }],
    ['request number', { request: '1' }],
    ['note', { note: 'VPN' }],
  ])('keeps its moment to the millisecond where its %s is corrected', (_, changes) => {
    const { terms } = changedTo(changes);
    expect(terms).toEqual({ ...about, ...changes, happenedAt: openedAt });
    expect(terms && isChanged(logged, terms)).toBe(true);
  });

  it('of which only the day is known has no time in its form, and is not asked about again', () => {
    const noon = new Date(2026, 10, 20, 12).getTime();
    const [ofDay] = historyIn(contractAdded(), incident({ happenedAt: noon })).incidents;
    const draft = ofDay && logDraftOf(ofDay);
    expect(draft).toMatchObject({ day: '2026-11-20', time: '' });
    const schema = logSchema(en, TODAY, () => NOW, reading, noon);
    const { terms, problems } = validate(schema, { ...emptyLog(TODAY), ...draft, note: 'VPN' });
    expect([problems, terms]).toMatchObject([{}, { note: 'VPN', happenedAt: noon }]);
  });

  it('moves to another day, and is asked about on that of a reading where its time is not known', () => {
    const { terms } = changedTo({ day: '2026-11-19' });
    expect(terms?.happenedAt).toBe(new Date('2026-11-19T14:59').getTime());
    expect(terms && isChanged(logged, terms)).toBe(true);
    expect(changedTo({ time: '' }).problems).toEqual({ order: en.text('panel_log_problem_order') });
    expect(changedTo({ time: '', order: 'after' }).terms?.happenedAt).toBe(reading.at + 1);
  });
});
