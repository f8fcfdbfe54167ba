import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useTranslator } from '../use-app.ts';
import { Cell, Row, RowGroup } from './grid.tsx';
import type { Group } from './use-contract-order.ts';

interface Props {
  readonly name: Group['name'];
  /** The portal in the tab at hand, which the first group is about. */
  readonly portal: string | null;
  /** One group alone needs no title for the eye. */
  readonly isTitled: boolean;
  /** The rows. */
  readonly children: ComponentChildren;
}

/** Contracts that are listed for one reason, which the group's first row names. */
export function ContractGroup({ name, portal, isTitled, children }: Props) {
  const t = useTranslator();
  const id = useId();
  const title =
    name === 'here'
      ? t.text('panel_group_here', { portal: portal ?? '' })
      : t.text(name === 'favourites' ? 'panel_group_favourites' : 'panel_group_others');
  return (
    <RowGroup aria-labelledby={id}>
      <Row class="group-head">
        <Cell class="group-head">
          <h2 id={id} class={isTitled ? 'group-title' : 'unseen'}>
            {title}
          </h2>
        </Cell>
      </Row>
      {children}
    </RowGroup>
  );
}
