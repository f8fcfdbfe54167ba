import * as fields from './fields.ts';
import * as ids from './ids.ts';
import { formsOf, type Label } from './label.ts';
import { LANDMARKS } from './landmarks.ts';
import * as parts from './other-parts.ts';
import { requestTitle } from './request-titles.ts';

/** Every label, in all languages: for the readers. Scripts that every frame loads import single labels. */
const ALL = { ...LANDMARKS, ...ids, ...fields, ...parts } as const;

type LabelId = keyof typeof ALL | 'requestTitle';

export const LABELS = {
  ...Object.fromEntries(Object.entries(ALL).map(([id, label]: [string, Label]) => [id, formsOf(label)])),
  requestTitle,
} as Readonly<Record<LabelId, readonly string[]>>;
