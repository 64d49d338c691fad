import { parseArgs } from 'node:util';
import { didYouMeanText } from './did-you-mean-text.ts';
import { UsageProblem } from './usage-problem.ts';

/** The kind of a flag: a switch, or an option whose value is described for messages, such as "a number". */
export type FlagKind = 'switch' | { readonly needs: string };
export type Flags = Readonly<Record<string, FlagKind>>;

/** A call, taken apart. */
export interface Options {
  readonly words: readonly string[];
  /** Flags without a value that were given. */
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

/**
 * Takes the arguments of a command apart.
 * @throws UsageProblem for a flag that is unknown, lacks its value, or has one too many
 */
export function readOptions(args: readonly string[], flags: Flags): Options {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, kind]) => [name, { type: kind === 'switch' ? 'boolean' : 'string' } as const]),
  );
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const words: string[] = [];
  const switches = new Set<string>();
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(givenWord(token.value));
    if (token.kind !== 'option') continue;
    const kind = kindOf(token.name, token.rawName, flags);
    if (kind === 'switch') switches.add(switchOf(token));
    else values.set(token.name, givenValue(token, kind.needs));
  }
  return { words, switches, values };
}

/** Rejects an empty word: scripts pass it for an unset variable, and it would be read as the current folder. */
function givenWord(word: string): string {
  if (word === '') throw new UsageProblem('An argument is empty. Name a file or a link.');
  return word;
}

function kindOf(name: string, written: string, flags: Flags): FlagKind {
  const kind = Object.hasOwn(flags, name) ? flags[name] : undefined;
  if (kind !== undefined) return kind;
  const known = Object.keys(flags).map((flag) => `--${flag}`);
  const hint = didYouMeanText(written, known) ?? `Possible flags: ${known.join(', ')}.`;
  throw new UsageProblem(`This command has no flag ${written}. ${hint}`);
}

interface FlagToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function switchOf({ name, rawName, value }: FlagToken): string {
  if (value !== undefined) throw new UsageProblem(`${rawName} takes no value, and "${value}" was given.`);
  return name;
}

function givenValue({ rawName, value }: FlagToken, needs: string): string {
  if (value === undefined || value === '') throw new UsageProblem(`${rawName} needs ${needs}.`);
  return value;
}

/**
 * A whole number given with a flag, within bounds; the default where the flag was not given.
 * @throws UsageProblem
 */
export function wholeNumber(
  { values }: Options,
  flag: string,
  { least, most, otherwise }: { readonly least: number; readonly most: number; readonly otherwise: number },
): number {
  const written = values.get(flag);
  if (written === undefined) return otherwise;
  const number = /^\d{1,15}$/.test(written) ? Number(written) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageProblem(`--${flag} is "${written}", and must be a whole number from ${least} to ${most}.`);
}

/**
 * The one word that a command was given besides flags.
 * @throws UsageProblem when there is none, or more
 */
export function onlyWord({ words }: Options, needs: string): string {
  const [word, ...more] = words;
  if (word === undefined) throw new UsageProblem(`Name ${needs}.`);
  if (more.length > 0) throw new UsageProblem(`Name only ${needs}. "${more.join(' ')}" is too much.`);
  return word;
}
