import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Inspection } from '../../../harness/inspection.ts';
import { CaseSchema } from '../../../test/corpus/index.ts';
import { blankedPage, caseFiles, pageOptions } from './page-case.ts';

const AT =
  'https://portal.azure.com/#@northwind.example/view/Microsoft_Azure_Support/HelpAndSupportBlade/~/overview';
const FRAME = 'https://support-0001.reactblade.portal.azure.net/index.html';
const folder = mkdtempSync(join(tmpdir(), 'page-case-'));
const saved = join(folder, 'Northwind.html');
const frame = join(folder, 'frame.html');

beforeAll(() => {
  writeFileSync(
    saved,
    `<html lang="de"><p>Kunde Northwind</p><iframe src="${FRAME}?token=secret"></iframe></html>`,
  );
  writeFileSync(frame, '<p>Zugriffs-ID 0004417263</p>');
});
afterAll(() => rmSync(folder, { recursive: true }));

const found = (more: Partial<Inspection>): Inspection => ({
  portal: 'azure',
  page: 'help-and-support',
  evidence: [],
  account: null,
  messages: [],
  hints: [],
  benefits: [],
  contracts: [],
  scan: { textNodes: 1, firstPassMs: 1 },
  ...more,
});

describe('what `npm run new page` is asked', () => {
  it.each([
    [[], 'One page'],
    [['a.html'], 'One page'],
    [['a.html', 'b.html', '--at', AT], 'One page'],
    [['a.html', '--at', AT, '--about', 'No full stop'], 'full stop'],
    [['a.html', '--at', AT, '--ledger', 'x.json'], 'ledger'],
  ])('%j is refused', (args, why) => {
    expect(() => pageOptions(args)).toThrow(why);
  });

  it('must be an address of the web and a file that is there', () => {
    expect(() => blankedPage(pageOptions([saved, '--at', 'portal.azure.com']))).toThrow('https');
    expect(() => blankedPage(pageOptions([join(folder, 'none.html'), '--at', AT]))).toThrow('cannot be read');
  });
});

describe('a case from a saved page', () => {
  const page = () =>
    blankedPage(
      pageOptions([saved, '--at', AT, '--frame', `${FRAME}?token=secret=${frame}`, '--name', 'Northwind']),
    );
  const message = {
    id: 'access-id-already-associated',
    locale: 'de',
    text: 'Zugriffs-ID ist bereits zugeordnet',
    verdict: { kind: 'undecided' },
  } as Inspection['messages'][number];
  const files = (inspection: Inspection, taken: readonly string[] = []) =>
    caseFiles(page(), 'A page.', inspection, (path) => taken.includes(path));
  const named = 'test/corpus/reports/saved-azure-help-and-support-de';

  it('says what was found, in the form of the corpus', () => {
    const json = JSON.parse(files(found({ messages: [message] })).get(`${named}-1.json`) ?? 'null');
    expect(v.is(CaseSchema, json)).toBe(true);
    expect(json.expect).toEqual({
      portal: 'azure',
      page: 'help-and-support',
      account: null,
      messages: [{ id: message.id, locale: 'de', verdict: 'undecided', text: message.text }],
    });
  });

  it('leaves what it is about to be filled in', () => {
    const { about } = pageOptions([saved, '--at', AT]);
    const json = JSON.parse(
      caseFiles(page(), about, found({}), () => false).get(`${named}-1.json`) ?? 'null',
    );
    expect(json.about).toContain('FILL IN');
    expect(v.is(CaseSchema, json)).toBe(true);
  });

  it('tells nothing of whose page it was, in no file and in no name', () => {
    const all = [...files(found({}))].flat().join('\n');
    for (const secret of ['Northwind', 'northwind', 'secret', '4417263']) expect(all).not.toContain(secret);
    expect(all).toContain('Kunde Contoso');
  });

  it('keeps a frame beside it', () => {
    const all = files(found({}));
    const json = JSON.parse(all.get(`${named}-1.json`) ?? 'null');
    expect(json.frames).toEqual({ [FRAME]: 'saved-azure-help-and-support-de-1.frame-1.html' });
    expect(all.get(`${named}-1.frame-1.html`)).toContain('Zugriffs-ID ');
    expect(all.get(`${named}-1.html`)).toContain(`<iframe src="${FRAME}"></iframe>`);
  });

  it('takes the next name where one is taken', () => {
    expect([...files(found({}), [`${named}-1.json`]).keys()]).toContain(`${named}-2.json`);
  });
});
