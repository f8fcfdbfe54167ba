import './check.css';
import { useEffect } from 'preact/hooks';
import { CHECK_STEPS, type CheckStep } from '../../../guidance/balance-check/steps.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { Icon } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { usePanel } from '../../panel-context.ts';
import { useTranslator } from '../../use-app.ts';
import { useEscape } from '../../use-escape.ts';
import { useFocusTarget } from '../../use-focus-target.ts';
import { LIST } from '../../view.ts';
import { useTabPage } from '../use-tab-page.ts';
import { CheckReadings } from './check-readings.tsx';
import { CheckStepText } from './check-step-text.tsx';
import { useCheck } from './use-check.ts';

interface Props {
  /** The id of the contract whose balance is wanted; `null` for any. */
  readonly contract: string | null;
  readonly ledger: Ledger;
}

/**
 * R19, P14, P23: how a balance is read where only a request shows it, without creating one. It walks along with the page in
 * front as far as that is recognised, and never acts on it.
 */
export function CheckView({ contract, ledger }: Props) {
  const t = useTranslator();
  const { show } = usePanel();
  const page = useTabPage(true);
  const { check, move, choosePortal, forget } = useCheck(page, contract);
  // It also takes the focus of a row that is recorded, and gone.
  const heading = useFocusTarget<HTMLHeadingElement>('search');
  useEffect(() => heading.current?.focus(), [heading]);
  const leave = () => {
    forget();
    show(LIST);
  };
  useEscape(leave);
  const nth = CHECK_STEPS.indexOf(check.step) + 1;
  const isLast = nth === CHECK_STEPS.length;
  const isOnPortal = page !== null && page.portal === check.portal;

  return (
    <>
      <header class="panel-header">
        <IconButton icon="back" name={t.text('common_back')} onClick={leave} />
        <h1 ref={heading} class="form-title" tabIndex={-1}>
          {t.text('check_title')}
        </h1>
      </header>
      <main class="panel-main check-main">
        <p class="check-follows">{t.text('check_follows')}</p>
        <p class="unseen" role="status">
          {`${t.text('start_steps', { step: nth, steps: CHECK_STEPS.length })}: ${t.text(TITLES[check.step])}`}
        </p>
        {isOnPortal && page.request.canSend && (
          <p class="check-warning" role="alert">
            <Icon name="error" />
            <span>{t.text('check_stop_warning')}</span>
          </p>
        )}
        <ol class="check-steps">
          {CHECK_STEPS.map((step) => (
            <li key={step} class="check-step" aria-current={step === check.step ? 'step' : undefined}>
              <h2>{t.text(TITLES[step])}</h2>
              {step === check.step && (
                <CheckStepText step={step} portal={check.portal} onPortal={choosePortal} />
              )}
              {step === check.step && step === 'stop' && (
                <CheckReadings page={page} contract={contract} ledger={ledger} />
              )}
            </li>
          ))}
        </ol>
        <div class="form-buttons">
          {nth > 1 && (
            <button type="button" class="button" onClick={() => move(-1)}>
              {t.text('common_back')}
            </button>
          )}
          <button type="button" class="button primary" onClick={isLast ? leave : () => move(1)}>
            {t.text(isLast ? 'check_done' : 'start_next')}
          </button>
        </div>
      </main>
    </>
  );
}

const TITLES = {
  open: 'check_open_title',
  product: 'check_product_title',
  plans: 'check_plans_title',
  stop: 'check_stop_title',
} as const satisfies Readonly<Record<CheckStep, string>>;
