import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useTranslator } from '../use-app.ts';
import type { Group } from './use-contract-order.ts';

interface Props {
  readonly name: Group['name'];
  /** The portal in the tab at hand, which the first group is about. */
  readonly portal: string | null;
  /** One group alone needs no title for the eye. */
  readonly titled: boolean;
  readonly isEmpty: boolean;
  readonly children: ComponentChildren;
}

/** Contracts that are listed for one reason. */
export function ContractGroup({ name, portal, titled, isEmpty, children }: Props) {
  const t = useTranslator();
  const id = useId();
  if (isEmpty) return null;
  const title =
    name === 'here'
      ? t.text('panel_group_here', { portal: portal ?? '' })
      : t.text(name === 'favourites' ? 'panel_group_favourites' : 'panel_group_others');
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class={titled ? 'group-title' : 'unseen'}>
        {title}
      </h2>
      <ul aria-labelledby={id}>{children}</ul>
    </section>
  );
}
