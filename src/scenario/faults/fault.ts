import type { DoubtfulValues } from './doubtful-values.ts';
import type { InconsistentValues } from './inconsistent-values.ts';
import type { MisshapenValues } from './misshapen-values.ts';
import type { MistranslatedValues } from './mistranslated-values.ts';
import type { PlayedValues } from './played-values.ts';
import type { UnreadableValues } from './unreadable-values.ts';
import type { WishValues } from './wish-values.ts';

/** All that can be wrong with a file, by what is said of it: with the values that it is said of. */
interface FaultValues
  extends UnreadableValues,
    MisshapenValues,
    InconsistentValues,
    DoubtfulValues,
    MistranslatedValues,
    PlayedValues,
    WishValues {}

/**
 * What is wrong with a file. Where a code is said in several ways, a full stop and the way follow it. Its sentence is the
 * message of that name.
 */
export type Fault = { [Code in keyof FaultValues]: { readonly code: Code } & FaultValues[Code] }[keyof FaultValues];

/** What a fault is called by tests, editors and scripts: such codes are stable. */
export type DiagnosticCode = CodeOf<keyof FaultValues>;

/** A code without the way in which it is said. */
export type CodeOf<Name extends string> = Name extends `${infer Code}.${string}` ? Code : Name;

/** The code of a fault, however it is said. */
export function codeOf({ code }: Fault): DiagnosticCode {
  return code.replace(/\..*$/, '') as DiagnosticCode;
}
