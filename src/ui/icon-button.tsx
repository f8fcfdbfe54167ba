import type { Ref } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

interface Props {
  readonly icon: IconName;
  /** Says what it does, to those who hear it and to those who point at it. */
  readonly name: string;
  readonly onClick: () => void;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly tone?: 'plain' | 'danger';
}

export function IconButton({ icon, name, onClick, buttonRef = null, tone = 'plain' }: Props) {
  return (
    <button
      ref={buttonRef}
      type="button"
      class={`icon-button ${tone}`}
      aria-label={name}
      title={name}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
