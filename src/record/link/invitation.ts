import { DIFFICULTIES, type Difficulty } from '#engine/model/difficulty.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { HINT_TIMES, type HintTime } from '#engine/model/scenario/hint-time.ts';
import { REVEALS, type Reveal } from '#engine/model/scenario/reveal.ts';
import type { ScoreTime } from '#engine/model/score-time.ts';
import type { Seed } from '#engine/model/setup.ts';
import { UnreadableBytes } from '../bytes.ts';
import { type Coder, chooseFrom, chooseOf, chooseWhether, chooseWord } from './coder.ts';
import { codeId, codeNothingMore, codeScores, MOST_OF_EACH } from './link-head.ts';

/** A setting preselected by the sender of an invitation. */
export interface Preset<Value> {
  readonly value: Value;
  /** True if the player cannot change it. */
  readonly locked: boolean;
}

/** Settings of a game in an invitation; the recipient chooses the absent ones. */
export interface Invitation {
  readonly scenarioId: string;
  /** Digest of what the scenario is played by, where the link was made. */
  readonly scenarioDigest: number;
  /** The chairs of persons; in the first of them sits who opens the link. */
  readonly persons?: Preset<readonly PartyIndex[]> | undefined;
  /** The difficulty of the negotiators in all other chairs. */
  readonly difficulty?: Preset<Difficulty> | undefined;
  readonly seed?: Preset<Seed> | undefined;
  readonly reveal?: Preset<Reveal> | undefined;
  readonly hints?: Preset<HintTime> | undefined;
  /** True if attacks are narrated. */
  readonly attacks?: Preset<boolean> | undefined;
  /** The time when points are shown. */
  readonly scores?: Preset<ScoreTime> | undefined;
}

/** Weights of a setting left open, set, and locked. */
const WAYS = [4, 2, 3];
/** Weights of scores absent and present. Older pages read the first as "nothing follows", and report the second. */
const NO_SCORES = [30, 1] as const;

/**
 * Codes an invitation.
 * @throws UnreadableBytes
 */
export function codeInvitation(coder: Coder, invitation?: Invitation): Invitation {
  const preset = <Value>(of: (from: Invitation) => Preset<Value> | undefined, code: (value?: Value) => Value) =>
    codePreset(coder, invitation && { preset: of(invitation) }, code);
  const said = {
    scenarioId: codeId(coder, invitation?.scenarioId),
    scenarioDigest: chooseWord(coder, invitation?.scenarioDigest),
    persons: preset(
      ({ persons }) => persons,
      (value) => codePersons(coder, value),
    ),
    difficulty: preset(
      ({ difficulty }) => difficulty,
      (value) => chooseFrom(coder, DIFFICULTIES, value),
    ),
    seed: preset(
      ({ seed }) => seed,
      (value) => chooseWord(coder, value),
    ),
    reveal: preset(
      ({ reveal }) => reveal,
      (value) => chooseFrom(coder, REVEALS, value),
    ),
    hints: preset(
      ({ hints }) => hints,
      (value) => chooseFrom(coder, HINT_TIMES, value),
    ),
    attacks: preset(
      ({ attacks }) => attacks,
      (value) => chooseWhether(coder, [1, 1], value),
    ),
  };
  if (!chooseWhether(coder, NO_SCORES, invitation && invitation.scores !== undefined)) return said;
  const scores = preset(
    (from) => from.scores,
    (value) => codeScores(coder, value),
  );
  codeNothingMore(coder, invitation !== undefined);
  if (scores === undefined) throw new UnreadableBytes('a link says that it says more, and says nothing');
  return { ...said, scores };
}

/** `from` is what there is to write: absent where it is read. */
function codePreset<Value>(
  coder: Coder,
  from: { readonly preset: Preset<Value> | undefined } | undefined,
  code: (value?: Value) => Value,
): Preset<Value> | undefined {
  const read = coder.choose(WAYS, from && wayOf(from.preset));
  return read === 0 ? undefined : { value: code(from?.preset?.value), locked: read === 2 };
}

/** Place in `WAYS`. */
function wayOf(preset: Preset<unknown> | undefined): number {
  if (preset === undefined) return 0;
  return preset.locked ? 2 : 1;
}

function codePersons(coder: Coder, persons?: readonly PartyIndex[]): PartyIndex[] {
  const count = chooseOf(coder, MOST_OF_EACH, persons?.length);
  const parties = Array.from({ length: count }, (_, index) => chooseOf(coder, MOST_OF_EACH, persons?.[index]));
  if (count === 0 || new Set(parties).size < count) throw new UnreadableBytes('chairs are missing, or there twice');
  return parties;
}
