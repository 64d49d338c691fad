import type { z } from 'zod';
import type { Finding, Path } from '../diagnostic.ts';
import type { PlainValue } from '../plain-value.ts';

/** Plain data of a file, its places, and what has been found and mended in it. */
export interface Normalized extends PlainValue {
  readonly findings: readonly Finding[];
}

/** A part of a file, with all that is needed to see what its author meant. */
export interface NormalizerInput extends PlainValue {
  readonly part: z.core.$ZodType;
  readonly path: Path;
  /** The whole file. */
  readonly root: unknown;
}

/** Tidies one part of a file; `undefined` if it needs no change. */
export type Normalizer = (tangled: NormalizerInput) => Normalized | undefined;
