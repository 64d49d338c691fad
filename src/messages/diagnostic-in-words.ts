import { type Coded, type Speaker, sayCoded } from './speaker.ts';

/** What is wrong with a file, and what its author may have meant, in codes with their values. */
export interface CodedDiagnostic {
  readonly fault: Coded<'diagnostic'>;
  readonly suggestion?: Coded<'suggestion'> | undefined;
}

/** The same in sentences. */
interface DiagnosticInWords {
  readonly message: string;
  readonly suggestion: string | undefined;
}

/** What is wrong with a file, in sentences: the same in the command, in the build and on the page. */
export function diagnosticInWords(speaker: Speaker, { fault, suggestion }: CodedDiagnostic): DiagnosticInWords {
  return {
    message: sayCoded(speaker, 'diagnostic', fault),
    suggestion: suggestion && sayCoded(speaker, 'suggestion', suggestion),
  };
}

/** Both together, for whoever shows them as one text. */
export function diagnosticInOneGo(speaker: Speaker, diagnostic: CodedDiagnostic): string {
  const { message, suggestion } = diagnosticInWords(speaker, diagnostic);
  return suggestion === undefined ? message : `${message} ${suggestion}`;
}
