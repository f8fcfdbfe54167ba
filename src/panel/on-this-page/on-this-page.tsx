import './on-this-page.css';
import { useRef } from 'preact/hooks';
import { useTranslator } from '../use-app.ts';
import { HintRow } from './hint-row.tsx';
import { useHints } from './use-hints.ts';

const TITLE_ID = 'on-this-page';

interface Props {
  /** While a search is typed, nothing moves: what is found meanwhile is shown afterwards. */
  readonly isTyping: boolean;
}

/** What the page in the tab means, a row each; nothing at all on most pages. */
export function OnThisPage({ isTyping }: Props) {
  const t = useTranslator();
  const hints = useHeld(useHints(), isTyping);
  return (
    <>
      <p class="unseen" role="status">
        {hints.length > 0 &&
          t.text('panel_on_this_page_says', { titles: hints.map(({ title }) => title).join('; ') })}
      </p>
      {hints.length > 0 && (
        <section class="on-this-page" aria-labelledby={TITLE_ID}>
          <h2 id={TITLE_ID} class="on-this-page-title">
            {t.text('panel_on_this_page')}
          </h2>
          {hints.map((hint) => (
            <HintRow key={hint.kind} hint={hint} />
          ))}
        </section>
      )}
    </>
  );
}

/** A value as it was when it was last not held. */
function useHeld<Value>(value: Value, isHeld: boolean): Value {
  const shown = useRef(value);
  if (!isHeld) shown.current = value;
  return shown.current;
}
