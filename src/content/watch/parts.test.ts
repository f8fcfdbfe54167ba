// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import '../../../test/happy-dom.ts';
import { nodesOf, partsOf, textOf } from './parts.ts';

/** More elements than a page has that is read as a whole. */
const HUGE = 20_000;

describe('the parts of a page', () => {
  beforeEach(() => {
    const rows = Array.from({ length: 1001 }, (_, nth) => `<p>Row ${nth}</p>`).join('');
    document.body.innerHTML = `<header>Portal</header><script type="text/plain">code</script><main>${rows}</main>`;
  });

  it('are its body alone, where it is not huge', () => {
    expect(partsOf(document, 1004)).toEqual([document.body]);
  });

  it('are runs of neighbours where it is huge, which together hold what is read, once and in order', () => {
    const parts = partsOf(document, HUGE);
    expect(parts.length).toBeGreaterThan(20);
    const read = [document.querySelector('header'), ...document.querySelectorAll('main > p')];
    expect(parts.flatMap(nodesOf)).toEqual(read);
  });

  it('leave an element whole that has a sentence running through its children', () => {
    document.body.innerHTML = '<main>This <b>Access ID</b><p>Block</p></main>';
    expect(partsOf(document, HUGE)).toEqual([document.querySelector('main')]);
  });

  it('have no text of scripts', () => {
    expect(textOf(document.body)).toMatch(/^PortalRow 0Row 1R/);
  });
});
