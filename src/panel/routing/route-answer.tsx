import type { Contract } from '../../entitlements/subject.ts';
import { LINKS } from '../../guidance/links.ts';
import type { Route } from '../../guidance/routing/route.ts';
import type { Step } from '../../guidance/verdict.ts';
import type { Translator } from '../../i18n/translator.ts';
import { useTranslator } from '../../ui/app-context.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import { Icon } from '../../ui/icon.tsx';
import { portalName } from '../../ui/portal-names.ts';
import { CopyableId } from '../contracts/copyable-id.tsx';
import type { ContractActions } from '../contracts/use-contract-actions.ts';

interface Props {
  readonly route: Route;
  /** The words for routes. */
  readonly words: Translator;
  /** The stored contract that is used, where one is. */
  readonly contract: Contract | null;
  readonly actions: ContractActions;
}

/** Where to go, with which plan, what it takes, and why (P16, P17, R13). */
export function RouteAnswer({ route, words, contract, actions }: Props) {
  const t = useTranslator();
  const { outcome, portal, plan, steps, rules } = route;
  const isReported = rules.some((rule) => rule.startsWith('P'));
  const say = ({ key, params }: Step) =>
    words
      .rich(key, params)
      .map(({ text }) => text)
      .join('');

  return (
    <section class={`answer ${outcome}`} aria-label={t.text('routing_answer')}>
      <h2>
        <Icon name={outcome === 'covered' ? 'check' : outcome === 'undecided' ? 'info' : 'error'} />
        {say(route.title)}
      </h2>
      {portal !== null && (
        <p class="answer-portal">
          <ExternalLink href={LINKS[portal.link]} words={portalName(portal.id)} />
        </p>
      )}
      {plan !== null && <p>{say(plan)}</p>}
      {route.text.map((line) => (
        <p key={line.key}>{say(line)}</p>
      ))}
      {contract !== null && route.idsNeeded !== 'no' && (
        <div class="contract-ids">
          <CopyableId
            name={t.text('common_access_id')}
            id={contract.accessId}
            copyName={t.text('popup_copy_access_id')}
            onCopy={() => actions.copyAccessId(contract)}
          />
          <CopyableId
            name={t.text('common_contract_id')}
            id={contract.contractId}
            copyName={t.text('popup_copy_contract_id')}
            onCopy={() => actions.copyContractId(contract)}
          />
        </div>
      )}
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
      {contract !== null && (
        <button
          type="button"
          class="button"
          aria-label={`${t.text('popup_log_incident')}: ${contract.label}`}
          onClick={() => void actions.logIncident(contract)}
        >
          {t.text('popup_log_incident')}
        </button>
      )}
      <details class="answer-rules">
        <summary>{t.text('routing_why', { rules: rules.join(', ') })}</summary>
        <dl>
          {rules.map((rule) => (
            <div key={rule}>
              <dt>{rule}</dt>
              <dd>{words.template(`rule_${rule}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
      {isReported && <p class="answer-source">{t.text('common_as_reported')}</p>}
    </section>
  );
}

function StepWords({ step: { key, params, link }, words }: { step: Step; words: Translator }) {
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
