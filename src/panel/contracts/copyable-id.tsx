import { useEffect, useState } from 'preact/hooks';
import { useTranslator } from '../../ui/app-context.ts';
import { IconButton } from '../../ui/icon-button.tsx';

/** How long the button says that it has copied. */
const SAID_FOR_MS = 1600;

interface Props {
  readonly name: string;
  readonly id: string;
  readonly copyName: string;
  readonly onCopy: () => Promise<boolean>;
}

/** An ID as it was typed, in figures of one width, and the button that copies it. */
export function CopyableId({ name, id, copyName, onCopy }: Props) {
  const t = useTranslator();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  return (
    <div class="copyable">
      <div class="copyable-text">
        <span class="copyable-name">{copied ? t.text('popup_copied') : name}</span>
        <bdi class="copyable-id" title={id}>
          {id}
        </bdi>
      </div>
      <IconButton
        icon={copied ? 'check' : 'copy'}
        name={copyName}
        onClick={() => void onCopy().then(setCopied)}
      />
    </div>
  );
}
