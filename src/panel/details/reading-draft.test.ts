import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { Translator } from '../../i18n/translator.ts';
import { validate } from '../../ui/fields/form-schema.ts';
import { momentOf } from './moment.ts';
import { readingSchema } from './reading-draft.ts';

const en = new Translator('en', messages, messages);
const TODAY = '2026-11-26';
const NOW = new Date('2026-11-26T09:30:00').getTime();
const READ_AT = new Date('2026-11-20T15:04:05.678').getTime();

const typed = { remaining: '7', source: 'partner-center' };
const checked = (changes: object, readAt: number | null = null) =>
  validate(
    readingSchema(en, TODAY, () => NOW, readAt),
    { day: TODAY, time: '', ...typed, ...changes },
  );

describe('a reading in its form', () => {
  it.each([
    ['a figure that is none', { remaining: 'seven' }, { remaining: en.text('panel_reading_problem') }],
    ['tomorrow', { day: '2026-11-27' }, { day: en.text('panel_log_problem_future') }],
    ['a time that is not over', { time: '09:31' }, { time: en.text('panel_log_problem_time') }],
    ['nothing more than the figure', {}, {}],
  ])('%s', (_, changes, problems) => {
    expect(checked(changes).problems).toEqual(problems);
  });

  it('is of now where no other moment is typed', () => {
    expect(checked({}).terms).toEqual({ remaining: 7, source: 'partner-center' });
  });

  it('keeps its moment to the millisecond where its figure alone is corrected', () => {
    expect(checked({ ...momentOf(READ_AT), remaining: '6' }, READ_AT).terms).toMatchObject({
      remaining: 6,
      happenedAt: READ_AT,
    });
  });

  it('moves to the moment that is typed', () => {
    const { terms } = checked({ day: '2026-11-19', time: '15:04' }, READ_AT);
    expect(terms).toMatchObject({ happenedAt: new Date('2026-11-19T15:04').getTime() });
  });
});
