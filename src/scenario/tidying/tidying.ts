import type { z } from 'zod';
import type { Finding, Path } from '../diagnostic.ts';
import type { PlainValue } from '../plain-value.ts';

/** Plain data of a file, its places, and what has been found and mended in it. */
export interface Tidied extends PlainValue {
  readonly findings: readonly Finding[];
}

/** A part of a file, with all that is needed to see what its author meant. */
export interface Tangled extends PlainValue {
  readonly part: z.core.$ZodType;
  readonly path: Path;
  /** The whole file. */
  readonly root: unknown;
}

/** What can be tidied in one part of a file; nothing where it is tidy. */
export type Tidying = (tangled: Tangled) => Tidied | undefined;
