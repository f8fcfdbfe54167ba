/**
 * Names on the global object of the extension's isolated world, by which its scripts in one frame find each
 * other. A page's scripts do not share that world.
 */

/** What all of these names begin with. */
export const LEFT = 'partnerSupportCompanion';

/** What runs in an awake frame; left by `content/awake`, used by the script that wakes it. */
export const AWAKE = 'partnerSupportCompanionAwake';

/** What understands messages and fields; left by `content/attentive`, used by what runs in an awake frame. */
export const ATTENTIVE = 'partnerSupportCompanionAttentive';

/** Makes what shows cards; left by `content/cards`, used by the script that watches the page. */
export const MAKE_CARDS = 'partnerSupportCompanionCards';

/** Makes what fills in IDs; left by `content/fill`, used by the script that watches the page. */
export const MAKE_FILLING = 'partnerSupportCompanionFilling';

/** The extension's one element in the frame; left and used by what shows anything there. */
export const HOST = 'partnerSupportCompanionHost';

/**
 * Reads what the frame shows, or what stands around the message of a number; left by the readers, called by the
 * background.
 */
export const READ_FRAME = 'partnerSupportCompanionReading';

/** Reads the messages of a frame and what it shows besides; left by the readers, called by the background. */
export const READ_SEEN = 'partnerSupportCompanionSymptoms';

/** Reads what a frame shows of a request for support; left by the readers, called by the background. */
export const READ_REQUEST = 'partnerSupportCompanionRequest';

/** Tells where a message stands; left by the script that watches the page, called by the readers. */
export const PLACE_OF = 'partnerSupportCompanionPlaceOf';

/** Lists the messages of a frame; left by the script that watches the page, called by the readers. */
export const FINDINGS = 'partnerSupportCompanionFindings';

/** Reports what the extension made of the frame; called by tests, the bench and `npm run inspect`. */
export const REPORT = 'partnerSupportCompanionReport';

/**
 * The global object with what scripts have left on it, and nothing else: an element of the page is on it, too, under
 * the name that is its id.
 */
export const leftGlobals: object = new Proxy(globalThis, {
  get: (target, name) => (Object.hasOwn(target, name) ? Reflect.get(target, name) : undefined),
});
