import type { DoubtfulValues } from './doubtful-values.ts';
import type { InconsistentValues } from './inconsistent-values.ts';
import type { MisshapenValues } from './misshapen-values.ts';
import type { MistranslatedValues } from './mistranslated-values.ts';
import type { PlayedValues } from './played-values.ts';
import type { UnreadableValues } from './unreadable-values.ts';
import type { WishValues } from './wish-values.ts';

/** Parameters of all faults that a file can have, by code. */
interface FaultValues
  extends UnreadableValues,
    MisshapenValues,
    InconsistentValues,
    DoubtfulValues,
    MistranslatedValues,
    PlayedValues,
    WishValues {}

/**
 * A fault of a file. If a code has several wordings, a full stop and the name of the wording follow. Its sentence is
 * the message of that name.
 */
export type Fault = { [Code in keyof FaultValues]: { readonly code: Code } & FaultValues[Code] }[keyof FaultValues];

/** The stable code of a fault, for tests, editors and scripts. */
export type DiagnosticCode = CodeOf<keyof FaultValues>;

/** A code without the way in which it is said. */
export type CodeOf<Name extends string> = Name extends `${infer Code}.${string}` ? Code : Name;

/** The code of a fault, however it is said. */
export function codeOf({ code }: Fault): DiagnosticCode {
  return code.replace(/\..*$/, '') as DiagnosticCode;
}
