import { DIFFICULTIES } from '#engine/model/difficulty.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { HINT_TIMES } from '#engine/model/scenario/hint-time.ts';
import { REVEALS } from '#engine/model/scenario/reveal.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { SCORE_TIMES } from '#engine/model/score-time.ts';
import type { Invitation, Preset } from '#record/link/invitation.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import { didYouMeanText } from '../did-you-mean-text.ts';
import { type Flags, type Options, wholeNumber } from '../options.ts';
import { partyCalled } from '../party-called.ts';
import { UsageProblem } from '../usage-problem.ts';

const ATTACKS = ['told', 'left-out'] as const;
const LARGEST_SEED = 0xffffffff;

/** Settings, by flag. */
export const SETTING_FLAGS = {
  chair: { needs: 'a party, such as us, or several with commas between' },
  difficulty: { needs: `one of ${DIFFICULTIES.join(', ')}` },
  seed: { needs: 'a number' },
  reveal: { needs: `one of ${REVEALS.join(', ')}` },
  hints: { needs: `one of ${HINT_TIMES.join(', ')}` },
  scores: { needs: `one of ${SCORE_TIMES.join(', ')}` },
  attacks: { needs: `one of ${ATTACKS.join(', ')}` },
} as const satisfies Flags;

/** A flag for each, and one that says which of them hold. */
export const INVITATION_FLAGS: Flags = {
  ...SETTING_FLAGS,
  lock: { needs: `what is not to be changed: some of ${Object.keys(SETTING_FLAGS).join(', ')}, or all` },
};

type Setting = keyof typeof SETTING_FLAGS;

/**
 * The settings that a call hands out; absent where it sets nothing.
 * @throws UsageProblem
 */
export function readInvitation(scenario: Scenario, options: Options): Invitation | undefined {
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
