import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

interface Props {
  readonly icon: IconName;
  /** Says what it does, to those who hear it and to those who point at it. */
  readonly name: string;
  readonly onClick: () => void;
  readonly tone?: 'plain' | 'danger';
}

export function IconButton({ icon, name, onClick, tone = 'plain' }: Props) {
  return (
    <button type="button" class={`icon-button ${tone}`} aria-label={name} title={name} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
