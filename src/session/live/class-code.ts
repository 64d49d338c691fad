import { LOOK_ALIKE } from '#record/look-alikes.ts';

/** Boxes for letters, and behind them boxes for digits. */
export const CODE_LETTERS = 4;
export const CODE_DIGITS = 4;

/** Letters for digits typed in the place of a letter, and digits for letters typed in the place of a digit. */
const LETTER_FOR: Readonly<Record<string, string>> = { '0': 'O', '1': 'I' };
const DIGIT_FOR: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Returns the characters that fit the boxes of a code. Each takes only its kind, so that O and 0 are not mixed up. */
export function typedCode(text: string): string {
  const boxes: string[] = [];
  for (const each of text.toUpperCase()) {
    const fitting = boxes.length < CODE_LETTERS ? letterOf(each) : digitOf(each);
    if (fitting !== undefined) boxes.push(fitting);
  }
  return boxes.slice(0, CODE_LETTERS + CODE_DIGITS).join('');
}

/** The whole code, "DOVE 4217"; absent while boxes are empty. */
export function wholeCode(typed: string): string | undefined {
  if (typed.length < CODE_LETTERS + CODE_DIGITS) return undefined;
  return `${typed.slice(0, CODE_LETTERS)} ${typed.slice(CODE_LETTERS)}`;
}

/** Formats a code for an address, "DOVE-4217". */
export function codeInAddress(code: string): string {
  return code.replace(' ', '-');
}

function letterOf(character: string): string | undefined {
  const letter = LOOK_ALIKE[character] ?? LETTER_FOR[character] ?? character;
  return /^[A-Z]$/.test(letter) ? letter : undefined;
}

function digitOf(character: string): string | undefined {
  const digit = DIGIT_FOR[LOOK_ALIKE[character] ?? character] ?? character;
  return /^\d$/.test(digit) ? digit : undefined;
}
