import { type Coded, type Speaker, sayCoded } from './speaker.ts';

/** An error in a file and, if known, the author's probable intention, as codes with their values. */
export interface CodedDiagnostic {
  readonly fault: Coded<'diagnostic'>;
  readonly suggestion?: Coded<'suggestion'> | undefined;
}

/** A diagnostic in sentences. */
interface DiagnosticInWords {
  readonly message: string;
  readonly suggestion: string | undefined;
}

/** Returns a diagnostic in sentences: the same in the command, in the build and on the page. */
export function diagnosticInWords(speaker: Speaker, { fault, suggestion }: CodedDiagnostic): DiagnosticInWords {
  return {
    message: sayCoded(speaker, 'diagnostic', fault),
    suggestion: suggestion && sayCoded(speaker, 'suggestion', suggestion),
  };
}

/** Returns the message and the suggestion as one text. */
export function diagnosticInOneGo(speaker: Speaker, diagnostic: CodedDiagnostic): string {
  const { message, suggestion } = diagnosticInWords(speaker, diagnostic);
  return suggestion === undefined ? message : `${message} ${suggestion}`;
}
