import type { HTMLAttributes } from 'preact';
import type { ProductChoice } from './product-choices.ts';

/** What the combobox controls. */
export const LIST_ID = 'products';
export const optionId = (at: number) => `product-${at}`;

/** The parts of an ARIA listbox. The combobox keeps the focus, and names the option that is marked. */
const part = (role: 'listbox' | 'option') => (props: HTMLAttributes<HTMLDivElement>) => (
  <div {...props} role={role} />
);
const Listbox = part('listbox');
const Option = part('option');

interface Props {
  readonly name: string;
  readonly listed: readonly ProductChoice[];
  /** The option that Enter would choose. */
  readonly marked: number | null;
  readonly onChoose: (choice: ProductChoice) => void;
}

export function ProductList({ name, listed, marked, onChoose }: Props) {
  return (
    <Listbox id={LIST_ID} class="routing-products" aria-label={name}>
      {listed.map((choice, nth) => (
        <Option
          key={choice.id}
          id={optionId(nth)}
          aria-selected={nth === marked}
          onClick={() => onChoose(choice)}
        >
          <span class="routing-product-name">{choice.name}</span>
          {choice.note !== null && <span class="routing-product-note">{choice.note}</span>}
        </Option>
      ))}
    </Listbox>
  );
}
