import { describe, expect } from 'vitest';
import { copyButton, snoozeButton } from '../../harness/shown-card.ts';
import { until } from '../../harness/until.ts';
import { test } from '../e2e/fixtures.ts';
import { ASSOCIATED_SENTENCE, supportPage } from '../practice/support-page.ts';
import { type HostileTab, seenMessagesIn, untilSeen } from './tab.ts';

/** The label of the contract that the card is about: what a page must not learn. */
const LABEL = 'Signature 10-pack';

/** What a page can learn or bring about without reaching into the card. */
export function testTricks(tab: () => HostileTab): void {
  const messages = async () => (await tab().inShadowRoot(seenMessagesIn)) ?? [];
  const cardHolds = async (words: string) => {
    const text = await tab().inShadowRoot((root, wordsOf) => wordsOf(root.querySelector('[role="note"]')));
    return text?.includes(words) ?? false;
  };

  describe('a card’s words', () => {
    test('are in no selection that the page can read or copy, and no font of the page shows them', async () => {
      const fonts = ['system-ui', 'Segoe UI', 'sans-serif', '-apple-system', 'Roboto', 'Noto Sans']
        .map(
          (name) =>
            `@font-face { font-family: "${name}"; src: url("https://portal.azure.com/told-${name.replace(' ', '-')}"); unicode-range: U+31 }`,
        )
        .join('\n');
      const control =
        '@font-face { font-family: "control"; src: url("https://portal.azure.com/told-control"); unicode-range: U+32 }';
      await tab().visit(
        supportPage(
          `<style>${fonts} ${control} main { font-family: monospace }</style><p>${ASSOCIATED_SENTENCE}</p><i style="font-family: control">2</i>`,
        ),
      );
      await untilSeen(tab(), ({ isUsable }) => isUsable);
      expect(await cardHolds(LABEL)).toBe(true);
      const copied = await tab().inPage(() => {
        document.execCommand('selectAll');
        const selected = String(getSelection());
        let copied = '';
        document.addEventListener('copy', (event) => {
          copied = String(getSelection());
          event.clipboardData?.setData('text/plain', copied);
        });
        document.execCommand('copy');
        return `${selected}\n${copied}`;
      });
      // The control: what is selected and copied are the words of the page.
      expect(copied).toContain('already associated');
      expect(copied).not.toContain(LABEL);
      const told = () =>
        tab().inPage(() =>
          performance.getEntriesByType('resource').map(({ name }) => name.split('/told-')[1] ?? ''),
        );
      const asked = await until(told, (names) => names.includes('control'));
      expect(asked.filter((name) => name !== '')).toEqual(['control']);
    });
  });

  describe('a search by the page', () => {
    test('finds no word of a card, of what stands beside fields or of what is announced', async () => {
      await tab().visit(
        supportPage(
          `<p>${ASSOCIATED_SENTENCE}</p><label>Access ID <input></label><label>Contract ID <input></label><span id="control"></span>`,
        ),
      );
      await untilSeen(tab(), ({ isUsable }) => isUsable);
      const shown = await until(
        () => tab().inShadowRoot((root, wordsOf) => [...root.children].map(wordsOf)),
        (parts) => parts?.some((part) => part.includes('Fill:')) === true,
      );
      const words = new Set(shown?.join(' ').match(/[\p{L}\p{N}-]{5,}/gu));
      expect(words).toContain('10-pack');
      const found = await tab().inPageWith(['controlword', ...words], (sought) => {
        document.getElementById('control')?.attachShadow({ mode: 'closed' }).append('controlword');
        const own = (document.body.textContent ?? '').toLowerCase();
        return sought.filter((word) => {
          getSelection()?.removeAllRanges();
          const { find } = window as unknown as { readonly find: (text: string) => boolean };
          return !own.includes(word.toLowerCase()) && find(word);
        });
      });
      // The control: plain words in a closed root are found.
      expect(found).toEqual(['controlword']);
    });

    test('finds nothing, and the user can copy all of it', async () => {
      await tab().visit(supportPage(`<p>${ASSOCIATED_SENTENCE}</p><textarea></textarea>`));
      await untilSeen(tab(), ({ isUsable }) => isUsable);
      const press = async () => {
        const button = await tab().inShadowRoot(copyButton);
        if (button !== null && button.words !== 'Copied') await tab().click(button.x, button.y);
        return button?.words;
      };
      await until(press, (words) => words === 'Copied');
      await tab().inPage(() => document.querySelector('textarea')?.focus());
      await tab().paste();
      const pasted = () => tab().inPage(() => document.querySelector('textarea')?.value ?? '');
      expect(await until(pasted, (text) => text !== '')).toMatch(new RegExp(`${LABEL}.*\n(.*\n)+1\\. `));
    });
  });

  describe('a page that frames a portal', () => {
    test('gets no card over what it frames', async () => {
      const address =
        'https://portal.azure.com/?framed#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans';
      const inner = supportPage(`<p>${ASSOCIATED_SENTENCE}</p>`).html;
      const frame = `<iframe src="${address}" width="900" height="600"></iframe>`;
      // The control: in a page of a portal the frame has its card.
      await tab().visit({ ...supportPage(frame), frames: { [address]: inner } });
      await until(
        () => tab().cards(),
        (count) => count === 1,
      );
      const html = `<!doctype html><h1>Link support benefits</h1>${frame}`;
      await tab().visit({ address: 'https://evil.example/', html, frames: { [address]: inner } });
      await tab().settled();
      expect(await tab().cards()).toBe(0);
    });
  });

  describe('a press on a card', () => {
    test('through a cover does not count, and on the plain button it does', async () => {
      await tab().visit(supportPage(`<p>${ASSOCIATED_SENTENCE}</p>`));
      await untilSeen(tab(), ({ isUsable }) => isUsable);
      await tab().inPage(() => {
        const cover = document.createElement('div');
        cover.id = 'cover';
        cover.popover = 'manual';
        cover.textContent = 'Continue';
        cover.style.cssText =
          'position: fixed; inset: 0; width: 100vw; height: 100vh; pointer-events: none; background: white';
        document.body.append(cover);
        cover.showPopover();
      });
      const press = async () => {
        const at = await tab().inShadowRoot(snoozeButton);
        if (at === null) return;
        await tab().move(at.x, at.y);
        await tab().inPage(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        await tab().click(at.x, at.y);
      };
      // As often as the plain button takes, and more.
      for (let nth = 0; nth < 5; nth += 1) await press();
      await tab().settled();
      expect(await messages()).toHaveLength(1);
      const said = await tab().inShadowRoot((root, wordsOf) => wordsOf(root.querySelector('.again')));
      expect(said).toContain('covered this button');
      await tab().inPage(() => document.getElementById('cover')?.remove());
      await until(
        async () => {
          await press();
          return messages();
        },
        (seen) => seen.length === 0,
      );
    });
  });
}
