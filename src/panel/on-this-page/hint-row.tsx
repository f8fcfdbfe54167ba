import type { Ledger } from '../../ledger/ledger.ts';
import type { HintCard } from '../../messaging/hint-card.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useTranslator } from '../use-app.ts';
import { CardState } from './card-state.tsx';
import { usePageActions } from './use-page-actions.ts';

type Paragraph = HintCard['text'][number];

interface Props {
  readonly hint: HintCard;
  readonly ledger: Ledger;
}

/** One row: the conclusion; expanded, why it is so and what to do. */
export function HintRow({ hint: { kind, isMessage, title, text, steps, rules, link }, ledger }: Props) {
  const t = useTranslator();
  const { recordLink } = usePageActions(null);
  const linked = ledger.contracts.find(({ id }) => id === link?.contract);
  const isReported = rules.some(({ id }) => id.startsWith('P'));
  return (
    <details class="page-hint">
      <summary>
        <Icon name={isMessage ? 'error' : 'info'} />
        <span class="page-hint-title">{title}</span>
        <Icon name="chevron" class="page-hint-chevron" />
      </summary>
      <div class="page-hint-text">
        {isMessage && <CardState message={kind} />}
        {text.map((line, nth) => (
          <p key={nth}>
            <Words line={line} />
          </p>
        ))}
        {steps.length > 0 && (
          <>
            <h3>{t.text('routing_steps')}</h3>
            <ol>
              {steps.map((line, nth) => (
                <li key={nth}>
                  <Words line={line} />
                </li>
              ))}
            </ol>
          </>
        )}
        {link !== null && linked !== undefined && (
          <button type="button" class="button" onClick={() => void recordLink(linked, link.account)}>
            {link.text}
          </button>
        )}
        <details class="page-hint-rules">
          <summary>{t.text('routing_why', { rules: rules.map(({ id }) => id).join(', ') })}</summary>
          <dl>
            {rules.map((rule) => (
              <div key={rule.id}>
                <dt>{rule.id}</dt>
                <dd>{rule.text}</dd>
              </div>
            ))}
          </dl>
        </details>
        {isReported && <p class="page-hint-source">{t.text('common_as_reported')}</p>}
      </div>
    </details>
  );
}

function Words({ line }: { readonly line: Paragraph }) {
  return (
    <>
      {line.map(({ text, href }) =>
        href === undefined ? text : <ExternalLink key={text} href={href} words={text} />,
      )}
    </>
  );
}
