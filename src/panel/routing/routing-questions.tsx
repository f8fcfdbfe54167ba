import { CSP_ROLES } from '../../guidance/routing/csp-roles.ts';
import type { Question } from '../../guidance/routing/route.ts';
import type { RouteKey } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';
import { changeSetting } from '../../store/settings.ts';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { useApp } from '../use-app.ts';
import type { OpenQuestions } from './questions.ts';

interface Props {
  readonly open: OpenQuestions;
  readonly words: Translator<RouteKey>;
  readonly request: Question['request'];
  readonly onRequest: (request: Question['request']) => void;
  readonly accounts: readonly string[];
  readonly account: string | null;
  readonly onAccount: (account: string) => void;
}

/** What else decides: nothing is asked that would not change the answer. */
export function RoutingQuestions({ open, words, request, onRequest, accounts, account, onAccount }: Props) {
  const { t, settings } = useApp();
  const role = settings.cspRole;
  return (
    <>
      {open.role && (
        <SelectField
          label={t.text('routing_role')}
          name="role"
          value={role ?? ''}
          onValue={(value) => void changeSetting('cspRole', roleOf(value))}
          hint={role === null ? t.text('routing_role_hint') : undefined}
        >
          {role === null && <option value="">{t.text('routing_role_choose')}</option>}
          {CSP_ROLES.map(({ id, name }) => (
            <option key={id} value={id}>
              {words.template(name)}
            </option>
          ))}
        </SelectField>
      )}
      {open.request && (
        <SelectField
          label={t.text('routing_request')}
          name="request"
          value={request}
          onValue={(value) => onRequest(value === 'subscription' ? value : 'technical')}
        >
          <option value="technical">{t.text('routing_request_technical')}</option>
          <option value="subscription">{t.text('routing_request_subscription')}</option>
        </SelectField>
      )}
      {open.account && (
        <SelectField
          label={t.text('routing_account')}
          name="account"
          value={account ?? ''}
          onValue={onAccount}
        >
          <option value="">{t.text('routing_account_any')}</option>
          {accounts.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}

function roleOf(value: string): Question['csp'] {
  return CSP_ROLES.find(({ id }) => id === value)?.id ?? null;
}
