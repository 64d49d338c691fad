import { DIFFICULTIES } from '#engine/model/difficulty.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { HINT_TIMES } from '#engine/model/scenario/hint-time.ts';
import { REVEALS } from '#engine/model/scenario/reveal.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { SCORE_TIMES } from '#engine/model/score-time.ts';
import { attachmentNaming } from '#record/carried/attachment.ts';
import { attachmentCode } from '#record/carried/attachment-code.ts';
import { MOST_CHARACTERS } from '#record/carried/room.ts';
import { encodeInvitation } from '#record/link/encode-invitation.ts';
import type { Invitation, Preset } from '#record/link/invitation.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import { carriedBeside } from '../carried-beside.ts';
import { didYouMeanText } from '../did-you-mean-text.ts';
import { isShippedUnchanged } from '../is-shipped-unchanged.ts';
import { type Flags, type Options, onlyWord, readOptions, wholeNumber } from '../options.ts';
import { partyCalled } from '../party-called.ts';
import { readScenario } from '../read-scenario.ts';
import { STATUS, type Status, type Terminal, writeJson } from '../terminal.ts';
import { UsageProblem } from '../usage-problem.ts';
import { shippedPath } from './shipped-path.ts';

const ATTACKS = ['told', 'left-out'] as const;
const LARGEST_SEED = 0xffffffff;

/** Settings, by flag. */
const SETTING_FLAGS = {
  chair: { needs: 'a party, such as us, or several with commas between' },
  difficulty: { needs: `one of ${DIFFICULTIES.join(', ')}` },
  seed: { needs: 'a number' },
  reveal: { needs: `one of ${REVEALS.join(', ')}` },
  hints: { needs: `one of ${HINT_TIMES.join(', ')}` },
  scores: { needs: `one of ${SCORE_TIMES.join(', ')}` },
  attacks: { needs: `one of ${ATTACKS.join(', ')}` },
} as const satisfies Flags;

/** A flag for each, and one that says which of them hold. */
const INVITATION_FLAGS: Flags = {
  ...SETTING_FLAGS,
  lock: { needs: `what is not to be changed: some of ${Object.keys(SETTING_FLAGS).join(', ')}, or all` },
};

type Setting = keyof typeof SETTING_FLAGS;

/**
 * The settings that a call hands out; absent where it sets nothing.
 * @throws UsageProblem
 */
function readInvitation(scenario: Scenario, options: Options): Invitation | undefined {
  const { values } = options;
  const set = (Object.keys(SETTING_FLAGS) as Setting[]).filter((name) => values.has(name));
  const locked = lockedBy(values.get('lock'), set);
  if (set.length === 0) return undefined;
  const preset = <Value>(name: Setting, read: (written: string) => Value): Preset<Value> | undefined => {
    const written = values.get(name);
    return written === undefined ? undefined : { value: read(written), locked: locked.has(name) };
  };
  return {
    scenarioId: scenario.id,
    scenarioDigest: scenarioDigest(scenario),
    persons: preset('chair', (written) => chairsIn(scenario, written)),
    difficulty: preset('difficulty', (written) => oneOf(DIFFICULTIES, 'difficulty', written)),
    seed: preset('seed', () => wholeNumber(options, 'seed', { least: 0, most: LARGEST_SEED, otherwise: 0 })),
    reveal: preset('reveal', (written) => oneOf(REVEALS, 'reveal', written)),
    hints: preset('hints', (written) => oneOf(HINT_TIMES, 'hints', written)),
    scores: preset('scores', (written) => oneOf(SCORE_TIMES, 'scores', written)),
    attacks: preset('attacks', (written) => oneOf(ATTACKS, 'attacks', written) === 'told'),
  };
}

function lockedBy(written: string | undefined, set: readonly Setting[]): ReadonlySet<Setting> {
  const names = wordsIn(written ?? '');
  if (names.join() === 'all') return new Set(set);
  return new Set(
    names.map((name) => {
      const setting = oneOf(Object.keys(SETTING_FLAGS) as Setting[], 'lock', name);
      if (set.includes(setting)) return setting;
      throw new UsageProblem(`--lock names ${setting}, and nothing says what it is to be: set it with --${setting}.`);
    }),
  );
}

function chairsIn(scenario: Scenario, written: string): PartyIndex[] {
  const ids = wordsIn(written).map((word) => partyCalled(scenario, word));
  if (new Set(ids).size < ids.length) throw new UsageProblem(`--chair names a party twice: "${written}".`);
  return ids.map((id) => scenario.parties.findIndex((party) => party.id === id));
}

function wordsIn(written: string): string[] {
  return written
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function oneOf<Value extends string>(values: readonly Value[], flag: string, written: string): Value {
  const found = values.find((value) => value === written);
  if (found !== undefined) return found;
  const hint = didYouMeanText(written, values) ?? `Possible values: ${values.join(', ')}.`;
  throw new UsageProblem(`--${flag} holds "${written}". ${hint}`);
}

const FLAGS: Flags = { ...INVITATION_FLAGS, at: { needs: 'the address of the file' }, json: 'switch' };
/** Characters of a link beside what it carries: the address of the page, what stands before the code or in it. */
const BESIDE = 160;

/** The part of the link after the page's address, and the form in which it has the scenario. */
interface HandedOut {
  readonly link: string;
  /** `shipped`: every page has it. `named`: the link says where its file lies. */
  readonly scenario: 'whole' | 'shortened' | 'named' | 'shipped';
}

/** `link FILE|ID`: a link that hands out a scenario, or settings to sit down with. One that has no room in it is a finding. */
export function link(args: readonly string[], terminal: Terminal): Status {
  const options = readOptions(args, FLAGS);
  const word = onlyWord(options, 'a scenario file, or a scenario that comes with the game');
  const read = readScenario(terminal, shippedPath(terminal, word) ?? word);
  if (!read.ok) return read.status;
  const invitation = readInvitation(read.scenario, options);
  const made = linkTo(read.scenario, invitation, options.values.get('at'), terminal);
  if (made === undefined) {
    terminal.stderr(
      `The scenario does not fit into a link of ${MOST_CHARACTERS} characters. Publish its file, and name the address with --at.\n`,
    );
    return STATUS.findings;
  }
  if (options.switches.has('json')) writeJson(terminal, made);
  else terminal.stdout(`${made.link}\n`);
  if (made.scenario === 'shortened') {
    terminal.stderr(
      'Sources and long texts were left out or cut to make it fit. Share the file as well, or use --at.\n',
    );
  }
  return STATUS.fine;
}

function linkTo(
  scenario: Scenario,
  invitation: Invitation | undefined,
  address: string | undefined,
  terminal: Terminal,
): HandedOut | undefined {
  if (isShippedUnchanged(scenario, terminal)) {
    return { link: invitation ? `#${encodeInvitation(invitation)}` : `#/chairs/${scenario.id}`, scenario: 'shipped' };
  }
  const linkWith = (attachment: Uint8Array) =>
    invitation ? `#${encodeInvitation(invitation, attachment)}` : `#/scenario/${attachmentCode(attachment)}`;
  if (address !== undefined) return { link: linkWith(naming(address)), scenario: 'named' };
  const carried = carriedBeside(scenario, BESIDE);
  return carried && { link: linkWith(carried.bytes), scenario: carried.shortened ? 'shortened' : 'whole' };
}

function naming(address: string): Uint8Array {
  try {
    return attachmentNaming(address);
  } catch {
    throw new UsageProblem(
      `"${address}" cannot be named in a link: give an https address in plain letters, or a path below the folder of the page.`,
    );
  }
}
