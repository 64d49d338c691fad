import { formatMessage } from '../../src/messages/format-message.ts';
import { TEST_FUNCTIONS } from './test-functions.ts';

/** A file of the suite, as far as it is read here. */
export interface Suite {
  readonly defaultTestProperties?: Partial<Test>;
  readonly tests: readonly Test[];
}

interface Test {
  readonly src: string;
  readonly locale?: string;
  readonly params?: readonly { readonly name: string; readonly value: unknown }[];
  readonly exp?: string;
  readonly expErrors?: boolean | readonly { readonly type: string }[];
  readonly bidiIsolation?: 'default' | 'none';
}

/** The number of tests passed, the failed ones and their failures, and the number that use unsupported features. */
export interface SuiteResult {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly notRun: number;
}

/** Errors of a message itself: it is not said at all. */
const OF_MESSAGE =
  /^(?:syntax-error|variant-key-mismatch|missing-fallback-variant|missing-selector-annotation|duplicate-.*)$/;
/** Functions of the library that it does not offer by itself, and that no message of ours uses. */
const NOT_OURS = /:(?:currency|date|datetime|time|math|unit|percent)\b/;

/** Runs the tests of a file against what says our messages. Those that isolate directions, which we never do, are not run. */
export function runSuite({ defaultTestProperties = {}, tests }: Suite): SuiteResult {
  const all = tests.map((test) => ({ ...defaultTestProperties, ...test }));
  const run = all.filter(({ bidiIsolation, src }) => bidiIsolation !== 'default' && !NOT_OURS.test(src));
  const failed = run.flatMap((test) => faultOf(test) ?? []);
  return { passed: run.length - failed.length, failed, notRun: all.length - run.length };
}

function faultOf(test: Test): string | undefined {
  const isRefused = refuses(test);
  const said = wordsOf(test);
  if (isRefused) return said === undefined ? undefined : `${JSON.stringify(test.src)} was read, and is wrong`;
  if (said === undefined) return `${JSON.stringify(test.src)} was not read`;
  if (test.exp === undefined || test.exp === said) return undefined;
  return `${JSON.stringify(test.src)} was said as ${JSON.stringify(said)}, not ${JSON.stringify(test.exp)}`;
}

function refuses({ expErrors, exp }: Test): boolean {
  if (typeof expErrors === 'boolean') return expErrors && exp === undefined;
  return (expErrors ?? []).some(({ type }) => OF_MESSAGE.test(type));
}

/** Returns the formatted message; `undefined` if the message cannot be read. */
function wordsOf({ src, locale = 'en-US', params = [] }: Test): string | undefined {
  const values = Object.fromEntries(params.map(({ name, value }) => [name, value]));
  try {
    return formatMessage(locale, src, TEST_FUNCTIONS).words(values);
  } catch {
    return undefined;
  }
}
