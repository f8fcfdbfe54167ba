import { useEffect, useRef } from 'preact/hooks';
import { isOfProgramme, ruleSetOf } from '../../entitlements/grants.ts';
import { programmes } from '../../entitlements/rulesets/index.ts';
import { LINKS } from '../../guidance/links.ts';
import {
  CONTRACT_DRAFT,
  emptyContractDraft,
  START_DRAFT,
  type StartDraft,
} from '../../store/session/draft-kinds.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import { useDraft } from '../../ui/fields/use-draft.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { benefitChoices } from '../benefit-choices.ts';
import { BenefitField } from '../benefit-field.tsx';
import { usePanel } from '../panel-context.ts';
import { useApp } from '../use-app.ts';
import { LIST } from '../view.ts';
import { BenefitsPicture } from './benefits-picture.tsx';

/** The form is the third step. */
const STEPS = 3;

const BEGINNING: StartDraft = { step: 1, choice: '' };

/**
 * What do you hold, and where are the IDs? The step is kept, because the second one leads to another tab, and
 * the popup closes under it.
 */
export function GuidedStart() {
  const { t, drafts } = useApp();
  const { show } = usePanel();
  const { draft, change, forget } = useDraft(START_DRAFT, BEGINNING);
  const { step, choice } = draft;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [step]);

  const back = () => {
    if (step > 1) return change({ step: step - 1 });
    forget();
    show(LIST);
  };
  const next = () => {
    // What was bought shows its IDs elsewhere than Partner Center, which the second step leads to.
    if (step + 1 < STEPS && isFoundInPartnerCenter(choice)) return change({ step: step + 1 });
    forget();
    // The form finds what was chosen here as its draft.
    drafts.write(CONTRACT_DRAFT, { contract: null, draft: { ...emptyContractDraft, choice } });
    show({ name: 'form', contract: null });
  };

  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <header class="panel-header">
        <IconButton icon="back" name={t.text('common_back')} onClick={back} />
        <p class="start-step">{t.text('start_steps', { step, steps: STEPS })}</p>
      </header>
      <main class="panel-main start-main">
        <h1 ref={heading} tabIndex={-1}>
          {t.text(step === 1 ? 'start_hold_title' : 'start_find_title')}
        </h1>
        {step === 1 ? (
          <>
            <p>{t.text('start_hold_text')}</p>
            <BenefitField stored={null} value={choice} onValue={(value) => change({ choice: value })} />
          </>
        ) : (
          <>
            <p>{t.text('panel_first_path')}</p>
            <BenefitsPicture page={benefitsPageOf(choice)} />
            <ExternalLink href={LINKS['technical-benefits']} words={t.text('panel_first_open')} />
            <p>{t.text('start_find_role')}</p>
          </>
        )}
      </main>
      <footer class="panel-footer form-footer">
        <button type="submit" class="button primary">
          {t.text('start_next')}
        </button>
      </footer>
    </form>
  );
}

function isFoundInPartnerCenter(choice: string): boolean {
  const chosen = benefitChoices.find(choice, null);
  return chosen === null || isOfProgramme(chosen);
}

/** What the programme of a chosen benefit calls the page with the IDs; today's programme, before one is chosen. */
function benefitsPageOf(choice: string): string {
  const chosen = benefitChoices.find(choice, null);
  const ruleSet = (chosen && ruleSetOf(chosen.ruleSet)) ?? programmes[0];
  return ruleSet?.benefitsPage ?? '';
}
