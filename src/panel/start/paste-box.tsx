import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Field } from '../../ui/fields/field.tsx';
import { usePanel } from '../panel-context.ts';
import { useTranslator } from '../use-app.ts';
import { PASTE_BOX } from '../use-paste-into-panel.ts';

/** Takes a mail or a table. What is pasted here opens the form by itself; a text without a contract stays, and is said to be one. */
export function PasteBox() {
  const t = useTranslator();
  const { readPasted, openPasted } = usePanel();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  // Before the first paint: the first key may be the one that pastes.
  useLayoutEffect(() => box.current?.focus(), []);

  const read = () => {
    const found = readPasted?.(text);
    if (found !== undefined && found.contracts.length > 0) return openPasted(found);
    setTried(true);
    box.current?.focus();
  };
  return (
    <form
      class="paste-box"
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <Field label={t.text('panel_paste_label')} hint={t.text('panel_paste_hint')}>
        {(described) => (
          <textarea
            {...described}
            ref={box}
            class="input paste-text"
            name={PASTE_BOX}
            rows={4}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              // A paste that comes here had nothing in it for the form.
              setTried(event.inputType === 'insertFromPaste' || event.inputType === 'insertFromDrop');
            }}
            spellcheck={false}
          />
        )}
      </Field>
      <p class="paste-nothing" role="status">
        {isTried && t.text('panel_paste_nothing')}
      </p>
      {text.trim() !== '' && (
        <button type="submit" class="button primary">
          {t.text('panel_paste_read')}
        </button>
      )}
    </form>
  );
}
