import { useRef } from 'preact/hooks';
import { LINKS } from '../../guidance/links.ts';
import type { InstalledVersion } from '../../guidance/routing/product-search/installed-products.ts';
import type { Route } from '../../guidance/routing/route.ts';
import { unquoted } from '../../guidance/unquoted.ts';
import type { Step } from '../../guidance/verdict.ts';
import type { PanelKey, RouteKey } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Contract } from '../../ledger/subject.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icons.ts';
import { portalName } from '../../words/portal-names.ts';
import { sentenceText } from '../../words/sentence-text.ts';
import { ContractIds } from '../contract-ids.tsx';
import { LogQuestion } from '../log-question.tsx';
import { useTranslator } from '../use-app.ts';
import { useQuickLog } from '../use-quick-log.ts';
import { AnswerReasons } from './answer-reasons.tsx';

interface Props {
  readonly route: Route;
  /** The words for routes. */
  readonly words: Translator<RouteKey>;
  /** The stored contract that the route names, where it names one. */
  readonly contract: Contract | null;
  /** The version that was asked about, where it is known. */
  readonly version: InstalledVersion | null;
}

/** The conclusion and the next step; how, with which IDs; then what it takes, and why (P16, P17, R13). */
export function RouteAnswer({ route, words, contract, version }: Props) {
  const t = useTranslator();
  const quickLog = useQuickLog();
  const log = useRef<HTMLButtonElement>(null);
  const { outcome, plan, steps } = route;
  // One that has ended or is used up is named as well, but takes no request any more (R14).
  const used = outcome === 'covered' ? contract : null;
  const [first] = route.text;
  const next = nextLink(t, words, route);
  const look = LOOKS[route.reason === 'role_unknown' ? 'undecided' : outcome];

  return (
    <section class={`answer ${look.class}`} aria-label={t.text('routing_answer')}>
      <h2>
        <Icon name={look.icon} />
        {sentenceText(words, route.title)}
      </h2>
      {first !== undefined && <p>{sentenceText(words, first)}</p>}
      {restsOnLedger(route) && (
        <p
          class={
            route.certainty === 'granted' || route.certainty === 'observed' ? 'badge' : 'badge attention'
          }
        >
          {words.template(`card_certainty_${route.certainty}`)}
        </p>
      )}
      {next !== null && (
        <p class="answer-next">
          <ExternalLink {...next} />
        </p>
      )}
      {plan !== null && <p>{sentenceText(words, plan)}</p>}
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
      {used !== null && (
        <LogQuestion contract={used} quickLog={quickLog} afterwards={() => log.current?.focus()} />
      )}
      <AnswerReasons {...{ route, words, version }} />
    </section>
  );
}

const LOOKS = {
  covered: { class: 'covered', icon: 'check' },
  undecided: { class: 'undecided', icon: 'info' },
  'not-covered': { class: 'not-covered', icon: 'error' },
} as const satisfies Readonly<Record<Route['outcome'], { readonly class: string; readonly icon: IconName }>>;

/** Where the next step leads; `null` where it leads nowhere, or to a shop. */
function nextLink(t: Translator<PanelKey>, words: Translator<RouteKey>, { steps, portal }: Route) {
  const step = steps.find(({ link }) => link !== undefined);
  if (step?.link === undefined || step.key.startsWith('route_step_buy_')) return null;
  const href = LINKS[step.link];
  const linked = words.rich(step.key, step.params, href).find((piece) => piece.href !== undefined);
  const label = linked === undefined ? href : unquoted(linked.text);
  const place =
    portal !== null && step.key.startsWith('route_step_request_') ? portalName(t, portal.id) : label;
  return { href, words: place === label ? label : `${place} · ${label}` };
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
