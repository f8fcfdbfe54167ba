import { describe, expect, it } from 'vitest';
import { catalogue, judges } from '../../src/guidance/catalogue/index.ts';
import { PAGE_KINDS } from '../../src/guidance/page-kinds.ts';
import { portalAt } from '../../src/portals/index.ts';
import { pageNamed, practicePages } from './index.ts';
import { localesOf, MESSAGE_IDS, NOT_AUTHORIZED_TODAY, wording } from './messages.ts';
import type { PracticePage } from './page.ts';
import { markupProblems, shownText } from './read-markup.ts';

const documentsOf = ({ html, frames }: PracticePage) => [html, ...Object.values(frames)];

/** Every message and language whose wording is somewhere in a page, as `id locale`. */
function messagesIn(page: PracticePage): readonly string[] {
  const text = documentsOf(page).map(shownText).join('\n');
  const found = MESSAGE_IDS.flatMap((id) =>
    localesOf(id)
      .filter((locale) => text.includes(wording(id, locale)))
      .map((locale) => `${id} ${locale}`),
  );
  return text.includes(NOT_AUTHORIZED_TODAY) ? [...found, 'not-authorized-for-this-action en'] : found;
}

describe('the practice portals as a whole', () => {
  it('have names that are unique and safe in a file name', () => {
    const names = practicePages.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  it.each(PAGE_KINDS)('have a page of the kind %s', (kind) => {
    expect(practicePages.some(({ expect: { page } }) => page === kind)).toBe(true);
  });

  const required = MESSAGE_IDS.flatMap((id) =>
    judges[id].kinds.flatMap((verdict) => localesOf(id).map((locale) => ({ id, verdict, locale }))),
  );
  it.each(required)('show $id in $locale with the verdict $verdict', (message) => {
    expect(practicePages.flatMap((page) => page.expect.messages)).toContainEqual(message);
  });

  it('know the words of every message that has any', () => {
    const unknown = catalogue
      .filter(({ id, wordings }) => wordings.length > 0 && !MESSAGE_IDS.some((known) => known === id))
      .map(({ id }) => id);
    expect(unknown, 'add its words to test/practice/messages.ts, and pages that show it').toEqual([]);
  });

  it('never serve two different frames at one address', () => {
    const addresses = practicePages.flatMap(({ frames }) => Object.keys(frames));
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('are found by name, and a wrong name is an error', () => {
    expect(pageNamed('azure-already-linked-sv').expect.messages[0]?.locale).toBe('sv');
    expect(() => pageNamed('no-such-page')).toThrow('no-such-page');
  });
});

describe('the check of their markup', () => {
  it.each([
    ['<p><b>text</p></b>', '</p> closes something else'],
    ['<p>text', 'never closed: p'],
    ['<p id="a"></p><p id="a"></p>', 'the id a is used twice'],
    ['<label for="b">Access ID</label>', 'nothing has the id b'],
    ['<p>1 < 2</p>', 'not a tag'],
  ])('refuses %s', (markup, problem) => {
    expect(markupProblems(markup).join('; ')).toContain(problem);
  });
});

describe.each(practicePages)('$name', (page) => {
  it('stands at an address of its portal', () => {
    expect(portalAt(page.address)?.id).toBe(page.expect.portal);
  });

  it('is served from its html and frames alone', () => {
    const framed = [...page.html.matchAll(/<iframe\s[^>]*\ssrc="([^"]*)"/g)].map(([, address = '']) =>
      address.replaceAll('&amp;', '&'),
    );
    expect(framed.sort()).toEqual(Object.keys(page.frames).sort());
    for (const address of framed) expect(portalAt(address)?.id).toBe(page.expect.portal);
    for (const document of documentsOf(page)) {
      const withoutFrames = document.replace(/<iframe\s[^>]*>/g, '').replace('href="data:,"', '');
      expect(withoutFrames).not.toMatch(/\s(src|href|srcset|action)=|url\(|@import|<img|\bfetch\(/);
      expect(document.match(/<style>/g)).toHaveLength(1);
    }
  });

  it('is well-formed', () => {
    for (const document of documentsOf(page)) expect(markupProblems(document)).toEqual([]);
  });

  it('names the signed-in account in the header', () => {
    const control =
      /<button\s[^>]*id="mectrl_main_trigger"[^>]*>[\s\S]*?<\/button>/.exec(page.html)?.[0] ?? '';
    const shown = /id="mectrl_currentAccount_secondary"[^>]*>([^<]*)</.exec(control)?.[1];
    expect(shown).toMatch(/^[a-z.-]+@fabrikam-partner\.example$/);
    expect(control).toContain(`aria-label="Account manager for ${shown}"`);
  });

  it('shows the messages it should, and no other', () => {
    const expected = page.expect.messages.map(({ id, locale }) => `${id} ${locale}`);
    expect([...messagesIn(page)].sort()).toEqual(expected.sort());
  });
});
