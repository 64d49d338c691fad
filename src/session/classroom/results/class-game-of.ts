import { lastVoted } from '#engine/hindsight/text-at-the-end.ts';
import { at } from '#engine/model/at.ts';
import type { IssueIndex, Move } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { wordingOf } from '#engine/model/wording.ts';
import { signedPoints } from '#engine/rounds/conclude.ts';
import { readingsOf } from '#engine/text/readings.ts';
import { clauseStatusOf, signedWording } from '#engine/text/text.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { type RecordHead, recordDigest } from '#record/game-record.ts';
import { endingTracksOf } from '../../screens/ending-tracks.ts';
import { stoodAgainst } from './against-parts.ts';
import type { ArticleAtEnd, ClassGame, TextStood } from './class-game.ts';

/** A game that was played again to its end, as it can stand beside others. @throws RangeError while it goes on */
export function classGameOf(game: ToldGame, head: RecordHead, state: State, moves: readonly Move[]): ClassGame {
  const { ending } = state;
  if (ending === undefined) throw new RangeError('the game goes on');
  return {
    digest: recordDigest(head, moves),
    setup: state.setup,
    kind: ending.kind,
    signedIn: state.tracks.map(({ status, since }) => (status === 'signed' ? since : 0)),
    articles: game.common.issues.map((_, issue) => articleAtEnd(game, state, issue)),
    text: endingTracksOf(game, state),
    stood: game.common.tracks.map((_, track) => textStood(game, state, track)),
    against: stoodAgainst(game, state, ending),
  };
}

function articleAtEnd(game: ToldGame, state: State, issue: IssueIndex): ArticleAtEnd {
  const clause = at(state.text, issue);
  const signed = at(state.tracks, at(game.common.issues, issue).track).status === 'signed';
  const status = clauseStatusOf(game.common, clause, issue);
  if (status === 'initialled') return { ...signedWording(game.common, state, issue), left: 'accepted' };
  if (signed) return { ...signedWording(game.common, state, issue), left: 'silent' };
  return clause.current === undefined ? { left: 'empty' } : { ...wordingOf(clause.current), left: 'tabled' };
}

function textStood(game: ToldGame, state: State, track: number): TextStood | undefined {
  const isSigned = at(state.tracks, track).status === 'signed';
  const voted = lastVoted(game, state, track);
  if (!isSigned && voted === undefined) return undefined;
  const changed = isSigned ? [] : (voted?.clauses ?? []);
  const { signatories } = at(game.common.tracks, track);
  return {
    is: isSigned ? 'signed' : 'voted',
    pack: at(readingsOf(game.common, state, track, changed), 0),
    worth: signatories.map((party) => signedPoints(game, state, party, track, changed)),
    noDeal: signatories.map((party) => at(at(state.ending?.walkAways ?? [], party), track)),
  };
}
