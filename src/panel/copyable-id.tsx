import { useEffect, useState } from 'preact/hooks';
import { IconButton } from '../ui/icon-button.tsx';
import { maskedId, shownEnd } from '../words/masked-id.ts';
import { useApp } from './use-app.ts';

/** How long the button shows that it has copied. */
const SHOWN_FOR_MS = 1600;

interface Props {
  readonly name: string;
  readonly id: string;
  readonly copyName: string;
  readonly onCopy: () => Promise<boolean>;
}

/** An ID as it was typed, in figures of one width, or hidden; and the button that copies it. */
export function CopyableId({ name, id, copyName, onCopy }: Props) {
  const { t, settings } = useApp();
  const [copied, setCopied] = useState(false);
  const [isShown, setShown] = useState(false);
  const isHidden = settings.masksIds && !isShown;
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  return (
    <div class="copyable">
      <div class="copyable-text">
        <span class="copyable-name">{copied ? t.text('panel_copied') : name}</span>
        {isHidden ? (
          <span class="copyable-id">
            <span aria-hidden="true">{maskedId(id)}</span>
            <span class="unseen">{t.text('panel_id_hidden', { end: shownEnd(id) })}</span>
          </span>
        ) : (
          <bdi class="copyable-id" title={id}>
            {id}
          </bdi>
        )}
      </div>
      {settings.masksIds && (
        <IconButton
          icon={isShown ? 'hide' : 'show'}
          name={t.text(isShown ? 'panel_hide_id' : 'panel_show_id', { name })}
          onClick={() => setShown(!isShown)}
        />
      )}
      <IconButton
        icon={copied ? 'check' : 'copy'}
        name={copyName}
        onClick={() => void onCopy().then(setCopied)}
      />
    </div>
  );
}
