import type { Contract } from '../../ledger/subject.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePanel } from '../panel-context.ts';
import { useTranslator } from '../use-app.ts';
import { CalendarButton } from './calendar-button.tsx';

/** What is done seldom with a contract, behind three dots. */
export function MoreTasks({ contract }: { contract: Contract }) {
  const t = useTranslator();
  const { actions, focusTargets } = usePanel();
  const { label } = contract;
  const more = t.text('panel_more', { label });
  return (
    <details class="more-tasks">
      <summary class="icon-button" aria-label={more} title={more}>
        <span aria-hidden="true">⋯</span>
      </summary>
      <div class="more-tasks-list">
        <CalendarButton contract={contract} />
        <button
          type="button"
          class="button danger"
          aria-label={t.text('panel_delete_this', { label })}
          onClick={() => {
            void actions.remove(contract);
            focusTargets.focus('search');
          }}
        >
          <Icon name="remove" />
          {t.text('common_delete')}
        </button>
      </div>
    </details>
  );
}
