import { LINKS } from '../../guidance/links.ts';
import type { Sentence, Step } from '../../guidance/verdict.ts';
import type { RouteKey } from '../../i18n/bundles.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import { Icon } from '../../ui/icon.tsx';
import { sentenceText } from '../../words/sentence-text.ts';
import { useTranslator } from '../use-app.ts';
import type { RequestHere } from './use-request-here.ts';

/** One row: which plan to choose for the request on the page, and what it takes (P16); expanded, the rest of the answer. */
export function RequestHereRow({
  here: { route, words, title, foreignTenant },
}: {
  readonly here: RequestHere;
}) {
  const t = useTranslator();
  const { plan, text, steps, rules } = route;
  const cost = text.find(isCost);
  const others = text.filter((line) => line !== cost);
  const isReported = rules.some((rule) => rule.startsWith('P'));
  return (
    <details class="page-hint">
      <summary>
        <Icon name={route.outcome === 'covered' ? 'compass' : 'error'} />
        <span class="page-hint-title">
          {foreignTenant !== null && (
            <span class="page-hint-more">
              {t.text('panel_page_customer_tenant', { tenant: foreignTenant })}
            </span>
          )}
          {title}
          {cost !== undefined && <span class="page-hint-more">{sentenceText(words, cost)}</span>}
        </span>
        <Icon name="chevron" class="page-hint-chevron" />
      </summary>
      <div class="page-hint-text">
        {plan?.key === 'route_plan_named' && <p>{sentenceText(words, plan)}</p>}
        {others.map((line) => (
          <p key={line.key}>{sentenceText(words, line)}</p>
        ))}
        {steps.length > 0 && (
          <>
            <h3>{t.text('routing_steps')}</h3>
            <ol>
              {steps.map((step) => (
                <li key={step.key}>
                  <StepWords step={step} here={words} />
                </li>
              ))}
            </ol>
          </>
        )}
        <p class="page-hint-source">
          {t.text('routing_why', { rules: rules.join(', ') })}
          {isReported && ` · ${t.text('common_as_reported')}`}
        </p>
      </div>
    </details>
  );
}

function isCost({ key }: Sentence<RouteKey>): boolean {
  return key.startsWith('route_cost_');
}

function StepWords({ step, here }: { readonly step: Step<RouteKey>; readonly here: RequestHere['words'] }) {
  const { key, params, link } = step;
  const pieces = here.rich(key, params, link === undefined ? undefined : LINKS[link]);
  return (
    <>
      {pieces.map((piece) =>
        piece.href === undefined ? (
          piece.text
        ) : (
          <ExternalLink key={piece.text} href={piece.href} words={piece.text} />
        ),
      )}
    </>
  );
}
