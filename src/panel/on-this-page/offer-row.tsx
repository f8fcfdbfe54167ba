import type { ComponentChildren } from 'preact';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icons.ts';

interface Props {
  readonly icon: IconName;
  readonly title: string;
  /** What the page says of it, under the title. */
  readonly words?: string;
  readonly buttons: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A row with what the ledger could take over, and the button that does it. */
export function OfferRow({ icon, title, words, buttons, children }: Props) {
  return (
    <div class="page-offer">
      <div class="page-offer-head">
        <Icon name={icon} />
        <div class="page-offer-words">
          <h3>{title}</h3>
          {words !== undefined && <p>{words}</p>}
        </div>
        {buttons}
      </div>
      {children}
    </div>
  );
}
