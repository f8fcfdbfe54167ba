import './routing.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Question } from '../../guidance/routing/route.ts';
import { routeFor } from '../../guidance/routing/route-for.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { withoutSamples } from '../../ledger/samples.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { sentenceText } from '../../words/sentence-text.ts';
import { usePanel } from '../panel-context.ts';
import { useApp } from '../use-app.ts';
import { useEscape } from '../use-escape.ts';
import { useRouteWords } from '../use-route-words.ts';
import { LIST } from '../view.ts';
import { productChoices, versionAsked } from './product-choices.ts';
import { ProductField } from './product-field.tsx';
import { accountsIn, accountUsed, openQuestions } from './questions.ts';
import { RouteAnswer } from './route-answer.tsx';
import { RoutingQuestions } from './routing-questions.tsx';

interface Props {
  readonly ledger: Ledger;
}

/** Product in, answer out. */
export function RoutingView({ ledger: stored }: Props) {
  const { t, today, settings } = useApp();
  const words = useRouteWords();
  const input = useRef<HTMLInputElement>(null);
  const [chosenId, setChosen] = useState<string | null>(null);
  const [request, setRequest] = useState<Question['request']>('technical');
  const [chosenAccount, setAccount] = useState<string | null>(null);
  const { show } = usePanel();
  const goBack = () => show(LIST);
  useEscape(goBack);
  // Samples answer only while there is nothing else: they are for trying this out.
  const own = withoutSamples(stored);
  const ledger = own.contracts.length > 0 ? own : stored;
  const choices = useMemo(() => (words === null ? null : productChoices(t, words, today)), [t, words, today]);
  const chosen = useMemo(
    () => (chosenId === null ? null : (choices?.named(chosenId) ?? null)),
    [choices, chosenId],
  );
  const isReady = choices !== null;
  useEffect(() => {
    if (isReady) input.current?.focus();
  }, [isReady]);

  const accounts = accountsIn(ledger);
  const account = accountUsed(accounts, chosenAccount);
  const question: Question | null =
    chosen === null
      ? null
      : {
          product: chosen.kind,
          version: versionAsked(chosen, today),
          ...{ request, ledger, account, today },
          csp: settings.cspRole,
        };
  const route = question === null ? null : routeFor(question);
  const contract = ledger.contracts.find(({ id }) => id === route?.contract) ?? null;

  return (
    <>
      <header class="panel-header">
        <IconButton icon="back" name={t.text('common_back')} onClick={goBack} />
        <h1 class="form-title">{t.text('routing_title')}</h1>
      </header>
      <main class="panel-main">
        {words !== null && choices !== null && (
          <div class="routing-questions">
            <ProductField
              input={input}
              choices={choices}
              chosen={chosen}
              onChosen={(choice) => setChosen(choice?.id ?? null)}
            />
            {question !== null && (
              <RoutingQuestions
                open={openQuestions(question)}
                words={words}
                request={request}
                onRequest={setRequest}
                accounts={accounts}
                account={account}
                onAccount={setAccount}
              />
            )}
          </div>
        )}
        <p class="unseen" role="status">
          {words !== null && route !== null && sentenceText(words, route.title)}
        </p>
        {words !== null && route !== null && (
          <RouteAnswer
            route={route}
            words={words}
            contract={contract}
            version={chosen?.installed?.version ?? null}
          />
        )}
      </main>
    </>
  );
}
