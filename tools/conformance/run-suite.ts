import type { MessageFunction, MessageValue } from 'messageformat/functions';
import { formatMessage } from '../../src/messages/format-message.ts';

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

/** Functions that the suite defines for itself: its README says how each behaves. */
const TEST_FUNCTIONS: Record<string, MessageFunction<'spoken'>> = {
  'test:function': testFunction({ selects: true, formats: true }),
  'test:select': testFunction({ selects: true, formats: false }),
  'test:format': testFunction({ selects: false, formats: true }),
};

interface Abilities {
  readonly selects: boolean;
  readonly formats: boolean;
}

/** A number with none or one decimal place. */
interface Decimal {
  readonly input: number;
  readonly places: number;
}

function testFunction({ selects, formats }: Abilities): MessageFunction<'spoken'> {
  return (_context, options, operand) => {
    const decimal = withPlaces(decimalOf(operand), options['decimalPlaces'] ?? options['fd']);
    const fails = String(options['fails'] ?? '');
    const words = formatted(decimal);
    const value: MessageValue<'spoken'> = {
      type: 'spoken',
      options: { decimalPlaces: decimal.places },
      valueOf: () => decimal.input,
    };
    if (selects) value.selectKey = (keys) => (fails === 'select' ? refused('select') : keyOf(decimal, keys));
    if (formats) {
      value.toString = () => (fails === 'format' ? refused('format') : words);
      value.toParts = () => [{ type: 'spoken', value: words }];
    }
    return value;
  };
}

function decimalOf(operand: unknown): Decimal {
  const { options = {} } = (operand instanceof Object ? operand : {}) as { options?: { decimalPlaces?: number } };
  const input = Number(operand instanceof Object ? operand.valueOf() : operand);
  if (operand === undefined || operand === '' || Number.isNaN(input)) return refused('take');
  return { input, places: options.decimalPlaces ?? 0 };
}

function withPlaces({ input, places }: Decimal, wanted: unknown): Decimal {
  if (wanted === undefined) return { input, places };
  const number = Number(wanted instanceof Object ? wanted.valueOf() : wanted);
  return number === 0 || number === 1 ? { input, places: number } : refused('take an option of');
}

function keyOf({ input, places }: Decimal, keys: Set<string>): string | null {
  if (input !== 1) return null;
  return (places === 1 ? ['1.0', '1'] : ['1']).find((key) => keys.has(key)) ?? null;
}

function formatted({ input, places }: Decimal): string {
  const whole = Math.floor(Math.abs(input));
  const tenth = Math.floor((Math.abs(input) - whole) * 10);
  return `${input < 0 ? '-' : ''}${whole}${places === 1 ? `.${tenth}` : ''}`;
}

function refused(what: string): never {
  throw new Error(`The test wants it to ${what} and fail.`);
}
