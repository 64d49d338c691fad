import fc from 'fast-check';
import { isFuzzing } from '../properties/fuzz-runs.ts';

/** The seed of every property in the usual tests: whoever changes nothing gets the same result again. */
const SEED = 20_250_818;

if (!isFuzzing()) fc.configureGlobal({ seed: SEED });
