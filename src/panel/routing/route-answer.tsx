import { useRef } from 'preact/hooks';
import { LINKS } from '../../guidance/links.ts';
import type { Route } from '../../guidance/routing/route.ts';
import type { Step } from '../../guidance/verdict.ts';
import type { RouteKey } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Contract } from '../../ledger/subject.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import { Icon } from '../../ui/icon.tsx';
import { portalName } from '../../words/portal-names.ts';
import { sentenceText } from '../../words/sentence-text.ts';
import { BeforeOrAfter } from '../before-or-after.tsx';
import { ContractIds } from '../contract-ids.tsx';
import { useTranslator } from '../use-app.ts';
import { useQuickLog } from '../use-quick-log.ts';

interface Props {
  readonly route: Route;
  /** The words for routes. */
  readonly words: Translator<RouteKey>;
  /** The stored contract that the route names, where it names one. */
  readonly contract: Contract | null;
}

/** Where to go, with which plan, what it takes, and why (P16, P17, R13). */
export function RouteAnswer({ route, words, contract }: Props) {
  const t = useTranslator();
  const quickLog = useQuickLog();
  const log = useRef<HTMLButtonElement>(null);
  const { outcome, portal, plan, steps, rules } = route;
  const isReported = rules.some((rule) => rule.startsWith('P'));
  // One that has ended or is used up is named as well, but takes no request any more (R14).
  const used = outcome === 'covered' ? contract : null;

  return (
    <section class={`answer ${outcome}`} aria-label={t.text('routing_answer')}>
      <h2>
        <Icon name={outcome === 'covered' ? 'check' : outcome === 'undecided' ? 'info' : 'error'} />
        {sentenceText(words, route.title)}
      </h2>
      {restsOnLedger(route) && (
        <p
          class={
            route.certainty === 'granted' || route.certainty === 'observed' ? 'badge' : 'badge attention'
          }
        >
          {words.template(`card_certainty_${route.certainty}`)}
        </p>
      )}
      {portal !== null && (
        <p class="answer-portal">
          <ExternalLink href={LINKS[portal.link]} words={portalName(t, portal.id)} />
        </p>
      )}
      {plan !== null && <p>{sentenceText(words, plan)}</p>}
      {route.text.map((line) => (
        <p key={line.key}>{sentenceText(words, line)}</p>
      ))}
      {used !== null && route.idsNeeded !== 'no' && <ContractIds contract={used} />}
      {steps.length > 0 && (
        <>
          <h3>{t.text('routing_steps')}</h3>
          <ol class="answer-steps">
            {steps.map((step) => (
              <li key={step.key}>
                <StepWords step={step} words={words} />
              </li>
            ))}
          </ol>
        </>
      )}
      {used !== null && (
        <button
          ref={log}
          type="button"
          class="button"
          aria-label={`${t.text('panel_log_incident')}: ${used.label}`}
          onClick={() => quickLog.log(used)}
        >
          {t.text('panel_log_incident')}
        </button>
      )}
      {used !== null && quickLog.asked === used.id && (
        <BeforeOrAfter contract={used} quickLog={quickLog} afterwards={() => log.current?.focus()} />
      )}
      <details class="answer-rules">
        <summary>{t.text('routing_why', { rules: rules.join(', ') })}</summary>
        <dl>
          {rules.map((rule) => {
            const text = words.find(`rule_${rule}`);
            return (
              text !== null && (
                <div key={rule}>
                  <dt>{rule}</dt>
                  <dd>{text}</dd>
                </div>
              )
            );
          })}
        </dl>
      </details>
      {isReported && <p class="answer-source">{t.text('common_as_reported')}</p>}
    </section>
  );
}

/** Whether what is stored decides the answer, and not the rules alone. */
function restsOnLedger({ contract, cost, reason }: Route): boolean {
  const isCharged = cost === 1 || cost === 'maybe-returned' || cost === 'unlimited';
  return contract !== null || isCharged || reason === 'no_benefit';
}

function StepWords({
  step: { key, params, link },
  words,
}: {
  step: Step<RouteKey>;
  words: Translator<RouteKey>;
}) {
  const href = link === undefined ? undefined : LINKS[link];
  return (
    <>
      {words
        .rich(key, params, href)
        .map((piece) =>
          piece.href === undefined ? (
            piece.text
          ) : (
            <ExternalLink key={piece.text} href={piece.href} words={piece.text} />
          ),
        )}
    </>
  );
}
