import type { StoreProblem } from '../store/store-problem.ts';
import { storeProblemText } from '../words/store-problem-text.ts';
import { useTranslator } from './app-context.ts';
import { Icon } from './icon.tsx';

/** Stands where the ledger would stand: what happened, that nothing is lost, and what to do. */
export function StoreFailure({ problem, onTryAgain }: { problem: StoreProblem; onTryAgain: () => void }) {
  const t = useTranslator();
  // Which ends by itself; what is stored is then shown.
  if (problem === 'importing') {
    return (
      <section class="blank" role="status">
        <h2>{t.text('store_importing_title')}</h2>
        <p>{storeProblemText(t, problem)}</p>
      </section>
    );
  }
  return (
    <section class="blank" role="alert">
      <Icon name="error" class="blank-icon danger" />
      <h2>{t.text('store_title')}</h2>
      <p>{storeProblemText(t, problem)}</p>
      <button type="button" class="button primary" onClick={onTryAgain}>
        {t.text('store_try_again')}
      </button>
    </section>
  );
}
