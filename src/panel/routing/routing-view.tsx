import './routing.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CSP_ROLES, type CspRole } from '../../guidance/routing/csp-roles.ts';
import { products } from '../../guidance/routing/products.ts';
import type { Question } from '../../guidance/routing/route.ts';
import { routeFor } from '../../guidance/routing/route-for.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { withoutSamples } from '../../ledger/samples.ts';
import { changeSetting } from '../../store/settings.ts';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { sentenceText } from '../../words/sentence-text.ts';
import { usePanel } from '../panel-context.ts';
import { useApp } from '../use-app.ts';
import { useEscape } from '../use-escape.ts';
import { useRouteWords } from '../use-route-words.ts';
import { LIST } from '../view.ts';
import { accountsIn, openQuestions } from './questions.ts';
import { RouteAnswer } from './route-answer.tsx';

interface Props {
  readonly ledger: Ledger;
}

/** Product in, answer out: nothing is asked that would not change the answer. */
export function RoutingView({ ledger: stored }: Props) {
  const { t, today, settings } = useApp();
  const words = useRouteWords();
  const form = useRef<HTMLDivElement>(null);
  const [productId, setProduct] = useState('');
  const [request, setRequest] = useState<Question['request']>('technical');
  const [chosenAccount, setAccount] = useState('');
  const { show } = usePanel();
  const goBack = () => show(LIST);
  useEscape(goBack);
  // Samples answer only while there is nothing else: they are for trying this out.
  const own = withoutSamples(stored);
  const ledger = own.contracts.length > 0 ? own : stored;
  const isReady = words !== null;
  useEffect(() => {
    if (isReady) form.current?.querySelector<HTMLElement>('select')?.focus();
  }, [isReady]);

  const accounts = accountsIn(ledger);
  // Not one that has left the ledger since.
  const account = accounts.includes(chosenAccount) ? chosenAccount : null;
  const product = products.find(({ id }) => id === productId);
  const question: Question | null =
    product === undefined
      ? null
      : {
          product,
          request,
          ledger,
          account,
          csp: settings.cspRole,
          today,
        };
  const open = question === null ? null : openQuestions(question);
  const route = question === null ? null : routeFor(question);
  const contract = ledger.contracts.find(({ id }) => id === route?.contract) ?? null;

  return (
    <>
      <header class="panel-header">
        <IconButton icon="back" name={t.text('common_back')} onClick={goBack} />
        <h1 class="form-title">{t.text('routing_title')}</h1>
      </header>
      <main class="panel-main">
        {words !== null && (
          <div ref={form} class="routing-questions">
            <SelectField
              label={t.text('routing_product')}
              name="product"
              value={productId}
              onValue={setProduct}
            >
              <option value="">{t.text('routing_product_choose')}</option>
              {products.map(({ id, name }) => (
                <option key={id} value={id}>
                  {words.template(name)}
                </option>
              ))}
            </SelectField>
            {open?.request && (
              <SelectField
                label={t.text('routing_request')}
                name="request"
                value={request}
                onValue={(value) => setRequest(value === 'subscription' ? value : 'technical')}
              >
                <option value="technical">{t.text('routing_request_technical')}</option>
                <option value="subscription">{t.text('routing_request_subscription')}</option>
              </SelectField>
            )}
            {open?.role && (
              <SelectField
                label={t.text('routing_role')}
                name="role"
                value={settings.cspRole}
                onValue={(value) => void changeSetting('cspRole', roleOf(value))}
              >
                {CSP_ROLES.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {words.template(name)}
                  </option>
                ))}
              </SelectField>
            )}
            {open?.account && (
              <SelectField
                label={t.text('routing_account')}
                name="account"
                value={account ?? ''}
                onValue={setAccount}
              >
                <option value="">{t.text('routing_account_any')}</option>
                {accounts.map((each) => (
                  <option key={each} value={each}>
                    {each}
                  </option>
                ))}
              </SelectField>
            )}
          </div>
        )}
        <p class="unseen" role="status">
          {words !== null && route !== null && sentenceText(words, route.title)}
        </p>
        {words !== null && route !== null && <RouteAnswer route={route} words={words} contract={contract} />}
      </main>
    </>
  );
}

function roleOf(value: string): CspRole {
  return CSP_ROLES.find(({ id }) => id === value)?.id ?? 'none';
}
