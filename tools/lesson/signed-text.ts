import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { optionsOf } from '#engine/model/wording.ts';
import { isRatified } from '#engine/ratification/support-at-home.ts';
import { signedWording } from '#engine/text/text.ts';
import type { PositionChange, Transcript } from '#lab/transcripts/transcript.ts';
import { opposedBy } from './opposed-by.ts';

/** A signed part of a text, by ids. */
export interface SignedText {
  readonly track: string;
  readonly day: number;
  /** By article: the answers that it can be read to give. */
  readonly articles: Readonly<Record<string, readonly string[]>>;
  /** Answers that a signatory was publicly against on that day. */
  readonly against: readonly Against[];
  /** Signatories whose homes refused it. */
  readonly refusedBy: readonly string[];
}

interface Against {
  readonly by: string;
  readonly issue: string;
  /** The signatory has said before that it changes its position there, and why. */
  readonly announced: boolean;
}

/** The signed parts of a game. */
export function signedTexts(game: Game, state: State, transcript: Transcript): SignedText[] {
  const { common, scenario } = game;
  return common.tracks.flatMap(({ issues, signatories }, track) => {
    const { status, since } = at(state.tracks, track);
    if (status !== 'signed') return [];
    const idsOf = (issue: number) => {
      const { id, options } = at(scenario.issues, issue);
      return [id, optionsOf(signedWording(common, state, issue)).map((option) => at(options, option).id)] as const;
    };
    const homes = state.ending?.aftermath?.ratifications ?? [];
    const refusing = homes.filter((home) => home.track === track && !isRatified(home));
    return [
      {
        track: at(scenario.tracks, track).id,
        day: since,
        articles: Object.fromEntries(issues.map(idsOf)),
        against: signatories.flatMap((party) => againstOf(game, state, transcript, { track, party })),
        refusedBy: refusing.map(({ party }) => at(scenario.parties, party).id),
      },
    ];
  });
}

interface Signatory {
  readonly track: number;
  readonly party: PartyIndex;
}

function againstOf(
  { common, scenario }: Game,
  state: State,
  { lines }: Transcript,
  { track, party }: Signatory,
): Against[] {
  const by = at(scenario.parties, party).id;
  const opposed = opposedBy(common, party, state, at(state.tracks, track).since);
  const announced = lines.flatMap(({ from, changes }) => (from === by ? changes.filter(({ cause }) => cause) : []));
  return at(common.tracks, track).issues.flatMap((issue) => {
    const { id, options } = at(scenario.issues, issue);
    const crossed = optionsOf(signedWording(common, state, issue)).filter((option) =>
      opposed.has(`${issue} ${option}`),
    );
    const isAnnounced = (change: PositionChange) =>
      change.issue === id && crossed.some((option) => change.after.includes(at(options, option).id));
    return crossed.length === 0 ? [] : [{ by, issue: id, announced: announced.some(isAnnounced) }];
  });
}
