import { toneOf } from '../../guidance/tones.ts';
import type { Sentence, Step, Verdict } from '../../guidance/verdict.ts';
import { translatorFor } from '../../i18n/all-locales.ts';
import type { BackgroundKey, CardKey } from '../../i18n/bundles.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Inline, Translator } from '../../i18n/translator.ts';
import type { Card } from '../../messaging/card.ts';
import { linkOn } from './links.ts';

/** What is known of an unknown error's wording; both `null` for a message that is known. */
export interface AboutWording {
  /** Whether the user kept the wording. */
  readonly isKept: boolean | null;
  /** What the user says that it means. */
  readonly explanation: string | null;
}

interface Extras extends AboutWording {
  /** Decides which of a portal's sister hosts links go to. */
  readonly pageAddress: string;
  readonly storeFailed: boolean;
  /** Whether what was pressed on the card could not be recorded. */
  readonly notRecorded: boolean;
  readonly theme: Card['theme'];
  readonly place: Card['place'];
}

/** Puts a verdict into the words of a card. */
export function composeCard(
  message: string,
  verdict: Verdict,
  locale: Locale,
  { pageAddress, storeFailed, notRecorded, isKept, explanation, theme, place }: Extras,
): Card {
  const words = translatorFor(locale);
  const paragraph = ({ key, params }: Sentence): Inline[] => words.rich(key, params);
  const step = ({ key, params, link }: Step): Inline[] =>
    words.rich(key, params, link === undefined ? undefined : linkOn(link, pageAddress));
  const title = titleOf(words, verdict, explanation);
  const problems: Sentence[] = [
    ...(storeFailed ? ([{ key: 'card_store_problem' }] as const) : []),
    ...(notRecorded ? ([{ key: 'card_not_recorded' }] as const) : []),
  ];
  const [lead, behind] = leadingFirst(verdict.text);
  const said = explanation === null ? lead.map(paragraph) : paragraphsOf(explanation);
  const leading = [...problems.map(paragraph), ...said];
  return {
    message,
    verdict: verdict.kind,
    tone: toneOf(verdict.kind),
    language: locale,
    direction: words.direction,
    title,
    text: [...leading, ...(explanation === null ? behind.map(paragraph) : [])],
    leading: leading.length,
    stepsTitle: words.text('card_steps'),
    otherwise: words.text('card_otherwise'),
    steps: verdict.steps.map(step),
    certainty: { kind: verdict.certainty, text: words.text(`card_certainty_${verdict.certainty}`) },
    why: words.text('card_why'),
    rules: verdict.rules.map((id) => ({ id, text: words.template(`rule_${id}`) })),
    source: words.text(sourceOf(verdict)),
    theme,
    actions: isKept === null ? messageActions(words, verdict) : wordingActions(words, isKept),
    done: isKept ? words.text('unrecognised_kept') : null,
    close: words.text('card_close'),
    copy: {
      text: words.text('card_copy'),
      copied: words.text('card_copied'),
      failed: words.text('card_copy_failed'),
    },
    undo: {
      closed: words.text('card_closed'),
      snoozed: words.text('card_snoozed'),
      off: words.text('card_switched_off'),
      undo: words.text('common_undo'),
      settings: words.text('card_settings'),
    },
    again: words.text('card_press_again'),
    move: words.text('card_move'),
    place,
    announcement: words.text('card_announcement', { title }),
  };
}

/** The first sentence and the balance, which everybody looks for, before all others. */
function leadingFirst([first, ...others]: readonly Sentence[]): readonly [Sentence[], Sentence[]] {
  const isBalance = ({ key }: Sentence) => key.startsWith('fact_balance_');
  const lead = first === undefined ? [] : [first, ...others.filter(isBalance)];
  return [lead, others.filter((sentence) => !isBalance(sentence))];
}

/** A wording that the user explained is no unknown one any more. */
export function titleOf(
  words: Translator<BackgroundKey>,
  { title: { key, params } }: Verdict,
  explanation: string | null,
): string {
  if (explanation !== null) return words.text('unrecognised_own_title');
  return words
    .rich(key, params)
    .map(({ text }) => text)
    .join('');
}

/** The user's own words, a paragraph a line. */
export function paragraphsOf(explanation: string): Inline[][] {
  return explanation
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => [{ text: line.trim() }]);
}

function messageActions(words: Translator<BackgroundKey>, { linkToRecord }: Verdict): Card['actions'] {
  const recordLink = { action: 'record-link', text: words.text('card_record_link') } as const;
  return [
    ...(linkToRecord === undefined ? [] : [recordLink]),
    { action: 'snooze', text: words.text('card_snooze') },
    { action: 'never', text: words.text('card_never') },
  ];
}

function wordingActions(words: Translator<BackgroundKey>, isKept: boolean): Card['actions'] {
  const keep = { action: 'keep', text: words.text('unrecognised_keep') } as const;
  const switchOff = { action: 'switch-off', text: words.text('unrecognised_switch_off') } as const;
  return isKept ? [switchOff] : [keep, switchOff];
}

/** Reported rules (P…) are second-hand, which the card says where it cites one. */
function sourceOf({ rules }: Verdict): CardKey {
  return rules.some((rule) => rule.startsWith('P')) ? 'card_source_reported' : 'card_source_article';
}
