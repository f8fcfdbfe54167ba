import { useEffect, useRef } from 'preact/hooks';
import { LINKS } from '../../guidance/links.ts';
import { CONTRACT_DRAFT, START_DRAFT } from '../../store/session/draft-names.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import { useDraft } from '../../ui/fields/use-draft.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { BenefitField } from '../contract-form/benefit-field.tsx';
import { emptyDraft } from '../contract-form/contract-draft.ts';
import { useApp } from '../use-app.ts';
import { BenefitsPicture } from './benefits-picture.tsx';

/** The form is the third step. */
const STEPS = 3;

const BEGINNING: { readonly step: number; readonly choice: string } = { step: 1, choice: '' };

interface Props {
  readonly onBack: () => void;
  /** To the form, which finds what was chosen here as its draft. */
  readonly onForm: () => void;
}

/**
 * What do you hold, and where are the IDs? Where somebody left off is kept, because the second step leads to
 * another tab, and the popup closes under it.
 */
export function GuidedStart({ onBack, onForm }: Props) {
  const { t, drafts } = useApp();
  const { draft, change, forget } = useDraft(START_DRAFT, BEGINNING, {});
  const { step, choice } = draft;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [step]);

  const back = () => {
    if (step > 1) return change({ step: step - 1 });
    forget();
    onBack();
  };
  const next = () => {
    if (step + 1 < STEPS) return change({ step: step + 1 });
    forget();
    drafts.write(CONTRACT_DRAFT, { contract: null, draft: { ...emptyDraft, choice } });
    onForm();
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
            <BenefitField
              stored={null}
              value={choice}
              onValue={(value) => change({ choice: value })}
              missing={false}
            />
          </>
        ) : (
          <>
            <p>{t.text('panel_first_path')}</p>
            <BenefitsPicture />
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
