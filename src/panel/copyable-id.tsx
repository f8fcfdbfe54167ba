import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { maskedId, shownEnd } from '../words/masked-id.ts';
import { useApp } from './use-app.ts';

/** How long the ID says that it was copied. */
const SHOWN_FOR_MS = 1600;

interface Props {
  readonly name: string;
  readonly id: string;
  readonly copyName: string;
  readonly onCopy: () => Promise<boolean>;
}

/** An ID as it was typed, in figures of one width, or hidden: pressed, it is copied. */
export function CopyableId({ name, id, copyName, onCopy }: Props) {
  const { t, settings } = useApp();
  const [copied, setCopied] = useState(false);
  const [isShown, setShown] = useState(false);
  const isHidden = settings.masksIds && !isShown;
  const heard = isHidden ? t.text('panel_id_hidden', { end: shownEnd(id) }) : id;
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  return (
    <div class="copyable">
      <div class="copyable-text">
        <span class="copyable-name">{copied ? t.text('panel_copied') : name}</span>
        <button
          type="button"
          class="copyable-button"
          aria-label={`${copyName}: ${heard}`}
          title={isHidden ? copyName : `${copyName}: ${id}`}
          onClick={() => void onCopy().then(setCopied)}
        >
          {isHidden ? (
            <span class="copyable-id">
              <span aria-hidden="true">{maskedId(id)}</span>
              <span class="unseen">{heard}</span>
            </span>
          ) : (
            <bdi class="copyable-id">{id}</bdi>
          )}
          <Icon name={copied ? 'check' : 'copy'} />
        </button>
      </div>
      {settings.masksIds && (
        <IconButton
          icon={isShown ? 'hide' : 'show'}
          name={t.text(isShown ? 'panel_hide_id' : 'panel_show_id', { name })}
          onClick={() => setShown(!isShown)}
        />
      )}
    </div>
  );
}
