import { type Content, type Html, html } from '../html.ts';
import { digest } from './generated-names.ts';
import { type IconName, icon } from './icons.ts';

/**
 * The vendor's account control. Its accessible name is known in English only, so it is English on every
 * page: a translation of our own would be practice for nothing.
 */
export function accountControl(account: string): Html {
  const initials = (account.split('@')[0] ?? '')
    .split(/\W/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  return html`<button type="button" id="mectrl_main_trigger" class="account"
      aria-label="Account manager for ${account}" aria-haspopup="true" aria-expanded="false">
    <span class="account-text">
      <span id="mectrl_currentAccount_secondary" class="account-address">${account}</span>
      <span class="account-tenant">Fabrikam Partner</span>
    </span>
    <span class="avatar" aria-hidden="true">${initials}</span>
  </button>`;
}

export interface ButtonOptions {
  readonly look?: 'main' | 'quiet' | 'link';
  readonly picture?: IconName;
  readonly disabled?: boolean;
}

export function button(text: string, { look = 'quiet', picture, disabled }: ButtonOptions = {}): Html {
  const classes = look === 'link' ? 'plain' : look === 'main' ? 'button main' : 'button';
  return html`<button type="button" class="${classes}"${disabled && html` disabled`}>
    ${picture && icon(picture)}${text}</button>`;
}

/** The two ways out at the end of a form. */
export function actions(main: string, cancel: string): Html {
  return html`<div class="row">${button(main, { look: 'main' })}${button(cancel)}</div>`;
}

/** Portals number their controls; the number says nothing, and the label says everything. */
const controlId = (text: string) => `control-${digest(text, 5)}`;

function labelled(text: string, id: string, required: boolean, hint: string | undefined, control: Html) {
  return html`<div class="field">
    <label for="${id}">${text}${required && html` <span class="star" aria-hidden="true">*</span>`}</label>
    ${control}
    ${hint && html`<span class="hint">${hint}</span>`}
  </div>`;
}

export interface FieldOptions {
  readonly value?: string;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly required?: boolean;
}

export function textField(text: string, options: FieldOptions = {}): Html {
  const { value = '', placeholder = '', hint, required = true } = options;
  const id = controlId(text);
  const control = html`<input class="input" id="${id}" type="text" value="${value}"
      placeholder="${placeholder}" autocomplete="off" spellcheck="false"
      aria-required="${String(required)}">`;
  return labelled(text, id, required, hint, control);
}

export function textArea(text: string, options: FieldOptions = {}): Html {
  const { value = '', placeholder = '', hint, required = true } = options;
  const id = controlId(text);
  const control = html`<textarea class="input" id="${id}" rows="3"
      placeholder="${placeholder}" aria-required="${String(required)}">${value}</textarea>`;
  return labelled(text, id, required, hint, control);
}

/** A drop-down list; the first choice is the chosen one. */
export function selectField(text: string, choices: readonly string[], hint?: string): Html {
  const id = controlId(text);
  const control = html`<select class="input" id="${id}">
      ${choices.map((choice) => html`<option>${choice}</option>`)}
    </select>`;
  return labelled(text, id, true, hint, control);
}

export function errorBanner(content: Content): Html {
  return html`<div class="banner bad" role="alert">${icon('warning')}
    <div class="banner-text">${content}</div></div>`;
}

export function infoBanner(content: Content): Html {
  return html`<div class="banner">${icon('info')}
    <div class="banner-text">${content}</div></div>`;
}

export function commandBar(name: string, commands: readonly (readonly [IconName, string])[]): Html {
  return html`<div class="commands" role="toolbar" aria-label="${name}">
    ${commands.map(
      ([picture, text]) => html`<button type="button" class="command">${icon(picture)}${text}</button>`,
    )}
  </div>`;
}

export function breadcrumb(name: string, path: readonly string[]): Html {
  const last = path.length - 1;
  return html`<nav class="crumbs" aria-label="${name}"><ol class="crumb-list">
    ${path.map(
      (step, i) =>
        html`<li class="crumb">${
          i === last
            ? html`<span aria-current="page">${step}</span>`
            : html`<button type="button" class="plain">${step}</button>${icon('chevron')}`
        }</li>`,
    )}
  </ol></nav>`;
}

export function facts(pairs: readonly (readonly [string, Content])[]): Html {
  return html`<dl class="facts">
    ${pairs.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}

export function table(head: readonly string[], rows: readonly (readonly Content[])[]): Html {
  return html`<table class="table">
    <thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
    <tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
  </table>`;
}
