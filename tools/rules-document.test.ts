import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOCUMENT, rulesDocument } from './rules-document.ts';

const printed = rulesDocument();

/** The cells of each row that begins with these words. */
const rowsOf = (name: string) =>
  printed
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(([first]) => first === name);

describe('docs/rules.md', () => {
  it('is what the rule sets say: if not, run npx tsx tools/rules-document.ts', () => {
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(printed);
  });

  it('P1 names the programme of today, and the one of 2021', () => {
    expect(printed).toContain('## Microsoft AI Cloud Partner Program (MAICPP): `maicpp-2026`');
    expect(printed).toContain('## Microsoft Partner Network (MPN): `mpn-2021`');
  });

  it.each([
    ['R4', 'Microsoft Product Support', ['10', '15', '20', 'R4, R6']],
    ['R4', 'Signature Cloud Support, cloud competency', ['none', 'unlimited', 'unlimited', 'R4, R5']],
    ['R4', 'Signature Cloud Support, other competency', ['none', '5', '10', 'R4, P4']],
    ['P3', 'Partner Cloud Support', ['50', '5', '2', 'none', 'P3, P4']],
    ['P3', 'Partner On-premises Support', ['20', 'none', 'none', 'none', 'P3, P4']],
    ['R5', 'Cloud Platform', ['', 'cloud competency', 'R5']],
    ['P33', 'Visual Studio technical support', ['4', '2', '2', '2', 'P33']],
    ['P13', 'microsoft-365', ['nothing: portal takes no ids', '', 'P13']],
    [
      'R17',
      'on-premises-current',
      ['an incident of the benefit', 'support-for-business', 'R2, R17, R15, R21'],
    ],
    ['P4', 'Silver 15pack', ['Microsoft Product Support', 'Silver competency', 'R4']],
    ['R8', 'R8', ['An account associated only with CSP gets the message that it is not authorized.']],
    ['P19', 'P19', ['A plan whose end date has passed cannot be used.']],
    ['D7', 'D7', ['In every list, an unknown end date counts as later than all known ones.']],
  ])('%s has the row of %s', (_, name, cells) => {
    expect(rowsOf(name)).toContainEqual([name, ...cells]);
  });
});
