import { describe, expect, it } from 'vitest';
import { wordingProblems } from '../../../test/wording-checks.ts';
import type { KnownMessage, Wording } from '../message.ts';
import type { Judge } from '../verdict.ts';
import { catalogue, examples, judges, messageOf } from './index.ts';

interface MessageFile {
  readonly message: KnownMessage;
  readonly judge: Judge;
  readonly examples?: unknown;
}

const files = Object.entries(
  import.meta.glob<MessageFile>(['./*.ts', '!./*.test.ts', '!./index.ts'], { eager: true }),
).map(([path, file]) => ({ name: path.replace(/^\.\/|\.ts$/g, ''), file }));

const judgeOfMessage: Readonly<Record<string, Judge>> = judges;
const examplesOf: Readonly<Record<string, unknown>> = examples;

describe('the catalogue', () => {
  it('is looked up by id, and has no entry for an id that a page made up', () => {
    expect(messageOf('plan-expired')?.id).toBe('plan-expired');
    expect(messageOf('no-such-message')).toBeNull();
    expect(messageOf('toString')).toBeNull();
  });

  it('has each message once, on at least one page, each page once', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { pages } of catalogue) {
      expect(pages.length).toBeGreaterThan(0);
      expect(new Set(pages).size).toBe(pages.length);
    }
  });
});

describe.each(files)('the file $name', ({ name, file }) => {
  it('is named by the id of its message', () => {
    expect(file.message.id).toBe(name);
  });

  it('is listed in index.ts with its own message, judge and examples', () => {
    expect(catalogue, 'add it to catalogue').toContain(file.message);
    expect(judgeOfMessage[name] === file.judge, 'judges has another judge for it').toBe(true);
    expect(examplesOf[name] === file.examples, 'examples has those of another message').toBe(true);
  });
});

const rows = catalogue.flatMap((message) =>
  message.wordings.map((row) => ({ id: message.id, locale: row.locale, text: row.text, row, message })),
);

describe.each(rows)('the row $locale of $id: $text', ({ row, message }) => {
  it('has all that a row needs, and is found as what it is', () => {
    expect(wordingProblems(row, message, catalogue)).toEqual([]);
  });
});

describe('the check of rows', () => {
  const good: Wording = {
    locale: 'de',
    text: 'Der Supportplan ist abgelaufen',
    provenance: 'reported',
    keywords: ['Supportplan', 'abgelaufen'],
  };

  const other: KnownMessage = {
    id: 'another',
    pages: ['s4b-step-2'],
    wordings: [
      { ...good, locale: 'en', text: 'The support plan has expired', keywords: ['plan', 'expired'] },
    ],
  };

  function problemsOf(changed: Partial<Wording>, others: readonly Wording[] = []) {
    const row = { ...good, ...changed };
    const made: KnownMessage = {
      id: 'made-up',
      pages: ['s4b-step-2'],
      wordings: [...others, row],
    };
    return wordingProblems(row, made, [other, made]).join('; ');
  }

  it('passes a row that has all', () => {
    expect(problemsOf({})).toBe('');
  });

  it.each([
    ['a language in another writing', { locale: 'de_DE' }, 'write “de_DE” the way browsers do'],
    ['a language in other capitals', { locale: 'DE' }, 'write “DE” the way browsers do'],
    ['a language that matching does not know', { locale: 'tlh' }, 'add a row for “tlh”'],
    ['no key words', { keywords: [] }, 'add at least one word'],
    ['a key word that is not there', { keywords: ['Supportvertrag'] }, '“Supportvertrag” does not stand'],
    ['a word against it that is there', { unless: ['abgelaufen'] }, '“abgelaufen” stands in the text'],
    ['words of another message', { text: 'The support plan has expired' }, 'taken for another'],
    ['no words', { text: '…' }, 'not found as the message'],
  ] satisfies [string, Partial<Wording>, string][])('refuses %s', (_, changed, problem) => {
    expect(problemsOf(changed)).toContain(problem);
  });

  it('refuses the same row twice', () => {
    expect(problemsOf({}, [good])).toContain('there twice');
  });
});
