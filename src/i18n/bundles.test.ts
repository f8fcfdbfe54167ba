import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Sentence, Step } from '../guidance/verdict.ts';
import { routeTexts } from '../panel/route-texts.ts';
import { texts as panelTexts } from '../panel/texts.ts';
import {
  type BackgroundKey,
  BUNDLES,
  isIn,
  type OptionsKey,
  type PageKey,
  type PanelKey,
  type RouteKey,
} from './bundles.ts';
import { type MessageKey, Translator } from './translator.ts';

const keys = Object.keys(english);

/** What only the browser reads, straight from `_locales`, for the manifest. */
const FOR_THE_MANIFEST = /^(productShortName|productDescription|command_)/;

describe('the bundles', () => {
  it('carry every text except those of the manifest', () => {
    const isCarried = (key: string) =>
      Object.values(BUNDLES)
        .flat()
        .some((each) => key.startsWith(each));
    const nowhere = keys.filter((key) => !isCarried(key) && !FOR_THE_MANIFEST.test(key));
    expect(nowhere, 'add how these keys begin to a bundle').toEqual([]);
  });

  it('say which way the language is written, each of them', () => {
    for (const bundle of ['background', 'panel', 'options', 'route'] as const) {
      expect(isIn(bundle, 'direction')).toBe(true);
    }
  });

  it('are cut by the build as the types say', () => {
    expect(Object.keys(panelTexts.en).sort()).toEqual(keys.filter((key) => isIn('panel', key)).sort());
    expect(Object.keys(routeTexts.en).sort()).toEqual(keys.filter((key) => isIn('route', key)).sort());
    expect(panelTexts.en).not.toHaveProperty('card_close');
    expect(routeTexts.en).not.toHaveProperty('panel_search');
  });
});

/** Without texts every key is said as itself, so that what follows runs; what counts is that it compiles no further. */
const said = <Key extends MessageKey>() => new Translator<Key>('en', {}, {});
const panel = said<PanelKey>();
const options = said<OptionsKey>();

describe('the compiler refuses', () => {
  it('a key that is not there', () => {
    expect(panel.text('panel_search')).toBe('panel_search');
    // @ts-expect-error There is no such text.
    expect(panel.text('panel_serch')).toBe('panel_serch');
    // @ts-expect-error There is no such plural: the text has one form.
    expect(panel.plural('panel_search', 2)).toBe('panel_search_other');
  });

  it('a key of another bundle', () => {
    // @ts-expect-error The panel does not say what the settings say.
    expect(panel.text('options_title')).toBe('options_title');
    // @ts-expect-error The settings do not say what the panel says.
    expect(options.text('panel_search')).toBe('panel_search');
    // @ts-expect-error The background does not say what routes say.
    expect(said<BackgroundKey>().text('route_covered_title')).toBe('route_covered_title');
    // @ts-expect-error Routes do not say what cards say.
    expect(said<RouteKey>().text('access_linked_title')).toBe('access_linked_title');
  });

  it('a translator that has too few texts', () => {
    const ofEveryPage: Translator<PageKey> = panel;
    // @ts-expect-error Asking for texts of the settings needs a translator that has them.
    const ofTheSettings: Translator<OptionsKey> = panel;
    expect(ofTheSettings).toBe(ofEveryPage);
  });

  it('a sentence of a card whose text the card does not have', () => {
    const right: Sentence = { key: 'access_linked_title' };
    // @ts-expect-error Cards do not say what routes say.
    const ofARoute: Sentence = { key: 'route_covered_title' };
    // @ts-expect-error There is no such text.
    const missing: Step = { key: 'step_no_such_step' };
    expect(new Set([right, ofARoute, missing]).size).toBe(3);
  });

  it('a key made of parts, where one of those it can be is not there', () => {
    const made = (reason: 'ended' | 'used_up'): RouteKey => `route_no_${reason}_title`;
    // @ts-expect-error One of the keys made so is not there.
    const partly = (reason: 'ended' | 'sold_out'): RouteKey => `route_no_${reason}_title`;
    expect(made('ended')).toBe(partly('ended'));
  });
});
