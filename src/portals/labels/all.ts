import { FIELDS } from './fields.ts';
import { accessId, contractId } from './ids.ts';
import { formsOf, type Label } from './label.ts';
import { LANDMARKS } from './landmarks.ts';
import { OTHER_PARTS } from './other-parts.ts';
import { requestTitle } from './request-titles.ts';

/** Every label, in all languages: for the readers. Scripts that every frame loads import single labels. */
const ALL = { ...LANDMARKS, accessId, contractId, ...FIELDS, ...OTHER_PARTS } as const;

type LabelId = keyof typeof ALL | 'requestTitle';

export const LABELS = {
  ...Object.fromEntries(Object.entries(ALL).map(([id, label]: [string, Label]) => [id, formsOf(label)])),
  requestTitle,
} as Readonly<Record<LabelId, readonly string[]>>;
