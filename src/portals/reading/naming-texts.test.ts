// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import '../../../test/happy-dom.ts';
import { accessibleNames } from './naming-texts.ts';

/** The names of the element with the id `it`. */
function namesIn(html: string): string[] {
  document.body.innerHTML = html;
  return accessibleNames(document.getElementById('it') as Element);
}

// As ARIA has it: a control within its own label adds nothing to its name.
it.each<[string, string, string[]]>([
  [
    'a list in its label by the words beside it, and not by what can be chosen',
    '<label>Support plan <select id="it"><option>Partner Cloud Support 5<option>Basic</select></label>',
    ['Support plan'],
  ],
  [
    'a text area in its label by the words around it',
    '<label>Notes <textarea id="it">typed</textarea> for the engineer</label>',
    ['Notes for the engineer'],
  ],
  ['a choice by the label around it', '<label><input type="radio" id="it"> Basic</label>', ['Basic']],
  ['what is named by another', '<b id="b">Plan</b><ul id="it" aria-labelledby="b"><li>x</ul>', ['Plan']],
])('names %s', (_what, html, names) => {
  expect(namesIn(html)).toEqual(names);
});
