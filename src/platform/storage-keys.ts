import * as v from 'valibot';
import { isCalendarDate } from '../entitlements/calendar-date.ts';
import { CSP_ROLES } from '../guidance/routing/csp-roles.ts';
import { LOCALES } from '../i18n/locales.ts';
import { LONGEST_TEXT } from '../ledger/limits.ts';
import { PORTAL_IDS } from '../portals/portal-ids.ts';
import { type CardPlace, CardPlaceSchema } from './card-place.ts';
import type { StorageEntry, StorageFamily } from './storage.ts';
import { CARDS_DEPEND_ON } from './storage-changes.ts';
import { type TeamStatus, TeamStatusSchema } from './team-status.ts';

/**
 * Every entry that the extension keeps in `storage.local`, `storage.session` and `localStorage`: its key, its
 * schema and its default. What a row leaves out does not exist. Each is a constant of its own, so that a script
 * carries the schemas of what it reads and no others.
 */

/* @__NO_SIDE_EFFECTS__ */
function local<Value>(
  key: string,
  schema: v.GenericSchema<unknown, Value>,
  fallback: NoInfer<Value>,
): StorageEntry<Value> {
  return { area: 'local', key, schema, fallback };
}

/**
 * What an organisation can set as well, under a key of its own, by which `docs/administrators.md` and
 * `public/managed-schema.json` call it.
 */
/* @__NO_SIDE_EFFECTS__ */
function alsoManaged<Value>(managedAs: string, entry: StorageEntry<Value>): StorageEntry<Value> {
  return { ...entry, managedAs };
}

/* @__NO_SIDE_EFFECTS__ */
function managed<Value>(
  key: string,
  schema: v.GenericSchema<unknown, Value>,
  fallback: NoInfer<Value>,
): StorageEntry<Value> {
  return { area: 'managed', key, schema, fallback };
}

/* @__NO_SIDE_EFFECTS__ */
function session<Value>(
  key: string,
  schema: v.GenericSchema<unknown, Value>,
  fallback: NoInfer<Value>,
): StorageEntry<Value> {
  return { area: 'session', key, schema, fallback };
}

/* @__NO_SIDE_EFFECTS__ */
function family<Value>(
  prefix: string,
  entry: typeof local,
  schema: v.GenericSchema<unknown, Value>,
  fallback: NoInfer<Value>,
): StorageFamily<Value> {
  return { prefix, of: (name) => entry(prefix + name, schema, fallback) };
}

const ROLE_IDS = /* @__PURE__ */ CSP_ROLES.map(({ id }) => id);

/** A random value that changes whenever an open card should ask for its verdict again. */
export const REVISION = local(CARDS_DEPEND_ON[0].key, v.string(), '');

/**
 * Whether there ever was a ledger, so that one that the browser lost is not taken for one that never was. Says nothing
 * of what is in it.
 */
export const HAS_LEDGER = local('has-ledger', v.boolean(), false);

/** Whether a team shares its ledger. Says nothing of the team, nor of what is shared. */
export const TEAM_IS_ON = local('team-is-on', v.boolean(), false);

/** The language the user chose, as BCP 47 writes it; `null` follows the browser. */
export const CHOSEN_LOCALE = /* @__PURE__ */ alsoManaged(
  'language',
  local<string | null>(CARDS_DEPEND_ON[1].key, v.picklist(LOCALES), null),
);

/** The user's settings, one entry each; `store/settings.ts` reads them together. */
export const SETTINGS = {
  /** `auto` follows the browser. */
  theme: local('theme', v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** Cards on pages; without them, the panel is the place to read what messages mean. */
  showsCards: alsoManaged('cards', local('showsCards', v.boolean(), true)),
  /** IDs are shown as dots until they are asked for; copying and filling use the whole ID all the same. */
  masksIds: local('masksIds', v.boolean(), false),
  /** Half a minute after an ID was copied, the clipboard is emptied if the ID is still on it. */
  clearsClipboard: local('clearsClipboard', v.boolean(), false),
  /** The browser's own keys copy an ID without the popup. */
  copiesAnywhere: local('copiesAnywhere', v.boolean(), false),
  /** What the company is to its customers (R24, P11); `null` until the user has said so. */
  cspRole: local('cspRole', v.nullable(v.picklist(ROLE_IDS)), null),
  /** A notification before a contract ends and when few incidents are left. */
  reminds: alsoManaged('reminders', local('reminds', v.boolean(), false)),
  /** A notice where the last export is long ago. */
  remindsToExport: local('remindsToExport', v.boolean(), true),
  /** Whether the ledger may leave the browser as a file. */
  mayExport: managed('export', v.boolean(), true),
  /** The portals on which the extension runs; `null` means all. */
  portals: managed<readonly string[] | null>('portals', v.array(v.picklist(PORTAL_IDS)), null),
} as const;

/** Contracts that an organisation gives to all, unchecked: `store/shared-contracts.ts` reads them one by one. */
export const SHARED_CONTRACTS = managed<readonly unknown[]>('contracts', v.array(v.unknown()), []);

/** Whether a message gets no card at all, or none before a moment (UTC milliseconds); absent where it does. */
export const MESSAGE_STATE = family(
  'message:',
  local,
  v.union([v.literal('explained'), v.literal('off'), v.object({ snoozedUntil: v.number() })]),
  'explained',
);

/** Where the user has put cards, one entry a kind of page; absent where they stand beside their messages. */
export const CARD_PLACE = family<CardPlace | null>('card-place:', local, CardPlaceSchema, null);

/** What a page can be known by, of which no words are stored. */
const KNOWN_BY = ['address', 'heading', 'control'] as const;

const RecognisedSchema = v.object({
  /** The local day. */
  on: v.pipe(v.string(), v.check(isCalendarDate)),
  by: v.array(v.picklist(KNOWN_BY)),
  /** Whether no known heading or control was there, in a language whose words are known. */
  lacksLandmarks: v.boolean(),
});
export type Recognised = v.InferOutput<typeof RecognisedSchema>;

/** When each kind of page was last recognised, and by what. Neither its address nor any of its words. */
export const RECOGNISED = family<Recognised | null>('recognised:', local, RecognisedSchema, null);

/** Whether errors of unknown wording get a card. */
export const EXPLAINS_UNKNOWN_ERRORS = local('explain-unrecognised', v.boolean(), true);

/** An error's wording that the user kept, without anything that identifies a person or a company. */
export const KeptWordingSchema = v.object({
  /** Blanked; see `guidance/blank.ts`. */
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TEXT)),
  /** The language that the page declares. */
  language: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  portal: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  page: v.pipe(v.string(), v.maxLength(40)),
  /** UTC milliseconds. */
  keptAt: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** What the user says that it means. */
  explanation: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TEXT))),
});
export type KeptWording = v.InferOutput<typeof KeptWordingSchema>;

/** A list whose elements a newer version may have written: unreadable ones stay in it, untouched. */
const ListSchema = v.pipe(
  v.unknown(),
  v.transform((value): readonly unknown[] =>
    value === undefined ? [] : Array.isArray(value) ? value : [value],
  ),
);

/** The kept wordings, newest first; each readable one is a `KeptWording`. */
export const KEPT_WORDINGS = local('kept-wordings', ListSchema, []);

/** Digests of the wordings whose card the user closed, newest first. */
export const CLOSED_WORDINGS = local('closed-wordings', ListSchema, []);

/** How the last sync with the team ended; `null` where there was none since the browser started. */
export const TEAM_STATUS = session<TeamStatus | null>('team-status', TeamStatusSchema, null);

/** How many messages fitted no schema or came from the wrong sender, since the browser started. */
export const DROPPED_MESSAGES = session('dropped-messages', v.number(), 0);

/**
 * What the list is to be filtered by when it opens: how the address bar and the context menu hand over what to
 * look up, without an ID in any address or history.
 */
export const LOOKUP = session<string | null>('lookup', v.string(), null);

/** The SHA-256 of the ID that was copied last, in hex. */
export const COPIED = session<string | null>('copied', v.string(), null);

/** The message on whose card something was pressed that could not be recorded; `null` once it was, or nothing was. */
export const NOT_RECORDED = session<string | null>('not-recorded', v.string(), null);

/** How many cards each frame of a tab shows, by frame id; one entry a tab. */
export const CARD_COUNTS = family('cards:', session, v.record(v.string(), v.number()), {});

/** Half-filled forms, one entry a form; `store/session/drafts.ts` knows their schemas. */
export const DRAFT = family('kept:', session, v.unknown(), undefined);

/** In `localStorage`: a copy of the theme that a page can read before its first paint. */
export const THEME_COPY = 'theme';
