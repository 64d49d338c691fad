import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { Clause, TrackIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { wordingOf } from '../model/wording.ts';
import { signedWording } from '../text/text.ts';
import { type TextVoted, textsVoted } from '../text/texts-voted.ts';

/** The last vote on a track with its text, signed or not; absent where none was held. */
export function lastVoted({ common }: Game, state: State, track: TrackIndex): TextVoted | undefined {
  return textsVoted(common, state.record)
    .filter(({ vote }) => vote.track === track)
    .at(-1);
}

/**
 * Text of a track at the end: of a signed text and of one that was put to the vote, its meaning, including that of its
 * silence; of any other the wording that stood there, accepted or only tabled, without clauses for empty articles.
 */
export function textAtTheEnd(game: Game, state: State, track: TrackIndex): readonly Clause[] {
  const { issues } = at(game.common.tracks, track);
  if (at(state.tracks, track).status === 'signed') {
    return issues.map((issue) => ({ issue, ...signedWording(game.common, state, issue) }));
  }
  const voted = lastVoted(game, state, track);
  if (voted !== undefined) return voted.clauses;
  return issues.flatMap((issue) => {
    const { current } = at(state.text, issue);
    return current === undefined ? [] : [{ issue, ...wordingOf(current) }];
  });
}
