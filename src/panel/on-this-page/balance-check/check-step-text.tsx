import {
  CHECK_PORTALS,
  type CheckPortal,
  type CheckStep,
  isCheckPortal,
} from '../../../guidance/balance-check/steps.ts';
import { LINKS } from '../../../guidance/links.ts';
import type { PanelKey } from '../../../i18n/bundles.ts';
import type { Params } from '../../../i18n/translator.ts';
import { ExternalLink } from '../../../ui/external-link.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { portalName } from '../../../words/portal-names.ts';
import { useTranslator } from '../../use-app.ts';

interface Props {
  readonly step: CheckStep;
  readonly portal: CheckPortal;
  readonly onPortal: (portal: CheckPortal) => void;
}

const PAGES = {
  'support-for-business': LINKS['s4b-create'],
  'engage-center': LINKS['engage-center'],
} as const;

/** What to do in a step, and what of it is a dummy. */
export function CheckStepText({ step, portal, onPortal }: Props) {
  const t = useTranslator();
  const isEngageCenter = portal === 'engage-center';
  switch (step) {
    case 'open':
      return (
        <>
          <SelectField
            label={t.text('panel_log_portal')}
            name="portal"
            value={portal}
            onValue={(value) => isCheckPortal(value) && onPortal(value)}
          >
            {CHECK_PORTALS.map((each) => (
              <option key={each} value={each}>
                {portalName(t, each)}
              </option>
            ))}
          </SelectField>
          <Line of="check_open_text" params={{ portal: portalName(t, portal) }} href={PAGES[portal]} />
          <Line of="check_open_partner_center" href={LINKS['technical-benefits']} />
        </>
      );
    case 'product':
      return (
        <>
          <Line of="check_product_text" />
          {!isEngageCenter && <Line of="check_product_earlier" />}
        </>
      );
    case 'plans':
      return (
        <>
          <Line of={isEngageCenter ? 'check_plans_engage_center' : 'check_plans_text'} />
          <Line of="check_plans_unavailable" />
        </>
      );
    case 'stop':
      return <Line of="check_stop_text" />;
  }
}

interface LineProps {
  readonly of: PanelKey;
  readonly params?: Params;
  readonly href?: string;
}

function Line({ of, params = {}, href }: LineProps) {
  const t = useTranslator();
  return (
    <p>
      {t
        .rich(of, params, href)
        .map((piece) =>
          piece.href === undefined ? (
            piece.text
          ) : (
            <ExternalLink key={piece.text} href={piece.href} words={piece.text} />
          ),
        )}
    </p>
  );
}
