import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useTranslator } from '../use-app.ts';
import { COMMON } from './product-choices.ts';
import { LIST_ID, optionId, ProductList } from './product-list.tsx';
import { type ProductFieldProps, useProductSearch } from './use-product-search.ts';

/**
 * What the problem is about: a combobox whose list stands below it until something is chosen (ARIA Authoring
 * Practices, combobox with a listbox). Where the search finds nothing, the list has the kinds of product.
 */
export function ProductField(props: ProductFieldProps) {
  const { input, chosen } = props;
  const t = useTranslator();
  const { query, isFound, listed, marked, search, choose, onKeyDown } = useProductSearch(props);
  const isBlank = query.trim() === '';
  const isOpen = chosen === null;
  const value = chosen?.name ?? query;

  return (
    <>
      <label class="field-label" for="product">
        {t.text('routing_product')}
      </label>
      <div class="search">
        <Icon name="search" class="search-icon" />
        <input
          ref={input}
          id="product"
          class="input search-input"
          type="text"
          role="combobox"
          value={value}
          onInput={(event) => search(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          placeholder={t.text('routing_search')}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? LIST_ID : undefined}
          aria-activedescendant={marked === null ? undefined : optionId(marked)}
          autocomplete="off"
          spellcheck={false}
        />
        {value !== '' && (
          <IconButton icon="dismiss" name={t.text('panel_clear_search')} onClick={() => search('')} />
        )}
      </div>
      {chosen?.note && <p class="field-hint">{chosen.note}</p>}
      <p class="unseen" role="status">
        {isOpen && isFound && t.plural('routing_found', listed.length)}
      </p>
      {isOpen && isBlank && (
        <div class="routing-common">
          <h2>{t.text('routing_common')}</h2>
          {COMMON.map((name) => (
            <button key={name} type="button" class="button" onClick={() => search(name)}>
              {name}
            </button>
          ))}
        </div>
      )}
      {isOpen && !isFound && (
        <p class="routing-kinds" role={isBlank ? undefined : 'status'}>
          {isBlank ? t.text('routing_kinds') : t.text('routing_found_none', { query: query.trim() })}
        </p>
      )}
      {isOpen && (
        <ProductList
          name={t.text(isFound ? 'routing_products' : 'routing_kinds')}
          listed={listed}
          marked={marked}
          onChoose={choose}
        />
      )}
    </>
  );
}
