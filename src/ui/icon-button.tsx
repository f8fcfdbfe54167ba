import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

interface Props {
  readonly icon: IconName;
  /** Says what it does, to those who hear it and to those who point at it. */
  readonly name: string;
  readonly onClick: () => void;
  readonly id?: string;
  readonly tone?: 'plain' | 'danger';
}

export function IconButton({ icon, name, onClick, id, tone = 'plain' }: Props) {
  return (
    <button
      id={id}
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
