import type { ShownOnPage } from '../../src/messaging/shown-on-page.ts';
import { nonEmpty } from '../non-empty.ts';

type Benefit = ShownOnPage['benefits'][number];
type Contract = ShownOnPage['contracts'][number];

/** Markup, and what is read off it. */
export interface Shape<Expected> {
  readonly shape: string;
  readonly body: string;
  readonly expected: Expected;
  /** Tested in Firefox, too: another browser may lay it out or write it apart. */
  readonly inBothBrowsers?: true;
  /** It hides something or has a shadow root: it says nothing where nothing is laid out. */
  readonly needsLayout?: true;
  /** The language of the page, where it is not plain English. */
  readonly lang?: string;
  /** The address of the page, where it is a part of the evidence. */
  readonly address?: string;
}

/** The shapes that are tested in Firefox, too. */
export function inBothBrowsers<Expected>(shapes: readonly Shape<Expected>[]): readonly Shape<Expected>[] {
  return nonEmpty(
    shapes.filter((shape) => shape.inBothBrowsers),
    'shapes for both browsers',
  );
}

export type BenefitShape = Shape<readonly Benefit[]>;
export type ContractShape = Shape<readonly Contract[]>;

export const NOTHING: ShownOnPage = {
  benefits: [],
  contracts: [],
  idFields: { accessId: null, contractId: null },
};

/** A benefit of which a page shows these fields and no others. */
export function benefit(shown: Partial<Benefit>): Benefit {
  return {
    name: null,
    accessId: null,
    contractId: null,
    activated: false,
    incidentsRemaining: null,
    endsOn: null,
    ...shown,
  };
}

/** A contract of which a page shows these fields and no others. */
export function contract(shown: Partial<Contract>): Contract {
  return { name: null, contractId: null, startsOn: null, endsOn: null, incidentsRemaining: null, ...shown };
}

/** Content of an open shadow root. */
export const shadow = (content: string) => `<template shadowrootmode="open">${content}</template>`;
