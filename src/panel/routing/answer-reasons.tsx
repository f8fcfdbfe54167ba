import type { InstalledVersion } from '../../guidance/routing/product-search/installed-products.ts';
import type { Route } from '../../guidance/routing/route.ts';
import type { RouteKey } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';
import { sentenceText } from '../../words/sentence-text.ts';
import { useTranslator } from '../use-app.ts';
import { LifecycleFacts } from './lifecycle-facts.tsx';

interface Props {
  readonly route: Route;
  /** The words for routes. */
  readonly words: Translator<RouteKey>;
  /** The version that was asked about, where it is known. */
  readonly version: InstalledVersion | null;
}

/** All that is said besides the conclusion: what it takes, what else matters, until when, and the rules. */
export function AnswerReasons({ route: { text, rules }, words, version }: Props) {
  const t = useTranslator();
  const further = text.slice(1);
  return (
    <>
      {(further.length > 0 || version !== null) && <h3>{t.text('routing_more')}</h3>}
      {further.map((line) => (
        <p key={line.key}>{sentenceText(words, line)}</p>
      ))}
      {version !== null && <LifecycleFacts version={version} />}
      <details class="answer-rules">
        <summary>{t.text('routing_why', { rules: rules.join(', ') })}</summary>
        <dl>
          {rules.map((rule) => {
            const said = words.find(`rule_${rule}`);
            return (
              said !== null && (
                <div key={rule}>
                  <dt>{rule}</dt>
                  <dd>{said}</dd>
                </div>
              )
            );
          })}
        </dl>
      </details>
      {rules.some((rule) => rule.startsWith('P')) && (
        <p class="answer-source">{t.text('common_as_reported')}</p>
      )}
    </>
  );
}
