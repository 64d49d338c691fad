import type { MessageFunction, MessageValue } from 'messageformat/functions';

/** Functions that the suite defines for itself: its README says how each behaves. */
export const TEST_FUNCTIONS: Record<string, MessageFunction<'spoken'>> = {
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
