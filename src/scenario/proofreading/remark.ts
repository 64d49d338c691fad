import type { Finding } from '../diagnostic.ts';
import type { Proof } from './proof.ts';

/** Looks for one thing that makes a poor game of a scenario that can be played. */
export type Remark = (proof: Proof) => Iterable<Finding>;
