import type { PracticeContract } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { type Locale, label, shownDate, translator } from '../locale.ts';
import { wording } from '../messages.ts';
import { emptyPicture } from '../shell/icons.ts';
import { button, errorBanner, facts } from '../shell/parts.ts';

export interface Benefit {
  readonly name: string;
  readonly covers: readonly [en: string, sv: string];
  /** A contract once activated; before that, whether this user may activate it. */
  readonly state: PracticeContract | 'may-activate' | 'may-not-activate';
}

export const CLOUD_BENEFIT = {
  name: 'Signature Cloud Support',
  covers: ['Support incidents for cloud products', 'Supportincidenter för molnprodukter'],
} as const;

export const ON_PREMISES_BENEFIT = {
  name: 'Microsoft Product Support',
  covers: ['Support incidents for on-premises products', 'Supportincidenter för lokala produkter'],
} as const;

function benefitCard(locale: Locale, { name, covers, state }: Benefit): Html {
  const t = translator(locale);
  const activated = typeof state !== 'string';
  const tag = activated
    ? html`<span class="tag good">${t('Activated', 'Aktiverad')}</span>`
    : html`<span class="tag">${t('Not activated', 'Inte aktiverad')}</span>`;
  const foot = activated
    ? facts([
        [label(locale, 'accessId'), state.accessId],
        [label(locale, 'contractId'), state.contractId],
        [t('Expires', 'Upphör'), shownDate(locale, state.endsOn)],
      ])
    : button(label(locale, 'activate'), { look: 'main', disabled: state === 'may-not-activate' });
  return html`<section class="card benefit">
    <div class="spread"><h3>${name}</h3>${tag}</div>
    <p class="quiet">${t(...covers)}</p>
    <div class="benefit-foot">${foot}</div>
  </section>`;
}

export function benefitCards(locale: Locale, benefits: readonly Benefit[]): Html {
  const t = translator(locale);
  return html`<h2>${t('Technical product support', 'Teknisk produktsupport')}</h2>
    <div class="cards">${benefits.map((benefit) => benefitCard(locale, benefit))}</div>
    <h2>${t('Presales and deployment services', 'Tjänster för säljstöd och distribution')}</h2>
    <section class="card spread">
      <p class="quiet">${t(
        'Advisory hours for planning and deployment have a page of their own.',
        'Rådgivningstimmar för planering och distribution har en egen sida.',
      )}</p>
      ${button(t('Open', 'Öppna'))}
    </section>`;
}

export function notAuthorized(locale: Locale, sentence: string): Html {
  const t = translator(locale);
  return html`${errorBanner(sentence)}
    <section class="card nothing">${emptyPicture()}
      <p class="quiet">${t('There is nothing to show here.', 'Det finns inget att visa här.')}</p>
    </section>`;
}

export function noBenefits(locale: Locale): Html {
  const t = translator(locale);
  return html`<section class="card nothing">${emptyPicture()}
    <h2>${wording('no-benefits-yet', locale)}</h2>
    <p class="quiet">${t('See what a membership includes.', 'Se vad ett medlemskap innehåller.')}</p>
    ${button(t('Browse offers', 'Bläddra bland erbjudanden'), { look: 'main' })}
  </section>`;
}
