import { catalogue } from '../src/guidance/catalogue/index.ts';
import { sieveKeys } from '../src/guidance/matching/sieve-keys.ts';

/** What the build works out, so that no frame has to, nor to carry what it is worked out from. */
export const WORKED_OUT = { SIEVE_KEYS: JSON.stringify(sieveKeys(catalogue)) };
