import { useTranslator } from '../use-app.ts';
import { type TypedId, typedId } from './typed-id.ts';

interface Props {
  readonly query: string;
  readonly onAdd: (id: TypedId) => void;
}

/** A search without a match; what looks like an ID leads to the form that adds it. */
export function NothingFound({ query, onAdd }: Props) {
  const t = useTranslator();
  const id = typedId(query);
  return (
    <div class="nothing-found">
      <p class="nothing-found-what">{t.text('panel_nothing_found', { query: query.trim() })}</p>
      <p>{t.text('panel_nothing_found_hint')}</p>
      {id !== null && (
        <button type="button" class="button primary" onClick={() => onAdd(id)}>
          {t.text('panel_add_with_id')}
        </button>
      )}
    </div>
  );
}
