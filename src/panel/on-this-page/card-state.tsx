import { useMemo } from 'preact/hooks';
import { setMessageState } from '../../store/message-states.ts';
import { useMessageStates } from '../../ui/use-message-states.ts';
import { useApp } from '../use-app.ts';

/** That a message of the page has no card there, and until when; nothing where it may have one. */
export function CardState({ message }: { readonly message: string }) {
  const { t, clock } = useApp();
  const ids = useMemo(() => [message], [message]);
  const state = useMessageStates(ids, clock).get(message) ?? 'explained';
  if (state === 'explained') return null;
  return (
    <div class="page-hint-state">
      <p>
        {state === 'off'
          ? t.text('panel_message_off')
          : t.text('panel_message_snoozed', { moment: t.moment(state.snoozedUntil) })}
      </p>
      <button type="button" class="button" onClick={() => void setMessageState(message, 'explained')}>
        {t.text('panel_message_explain')}
      </button>
    </div>
  );
}
