import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { TrackIndex } from '#engine/model/moves.ts';
import { signedWording } from '#engine/text/text.ts';
import { articleNumber, clauseMeaning, issueTitle } from '../../words/names.ts';
import type { Seat } from '../parts/chair.ts';
import { linesSinceAct } from '../record/records.ts';
import type { VoteMoment } from './vote-moment.ts';

/** The votes that were held since the person last acted, oldest first. */
export function voteMoments(chair: Seat): VoteMoment[] {
  return linesSinceAct(chair, ({ kind }) => kind === 'voted').flatMap(({ key, words, vote, reasons }) => {
    const dispatch = at(chair.view.record, key);
    if (vote === undefined || dispatch.kind !== 'voted') return [];
    const { track } = dispatch;
    const clauses = vote.signed ? signedClauses(chair, track) : [];
    return [{ ...vote, key, words, clauses, changes: changesBy(chair, dispatch, key), reasons }];
  });
}

function signedClauses({ game, view }: Seat, track: TrackIndex): VoteMoment['clauses'] {
  return at(game.common.tracks, track).issues.map((issue) => ({
    number: articleNumber(game, issue),
    title: issueTitle(game, issue),
    label: clauseMeaning(game, { issue, ...signedWording(game.common, view, issue) }),
  }));
}

function changesBy(
  { game, view }: Seat,
  { track, signed, reopened }: Extract<Dispatch, { kind: 'voted' }>,
  key: number,
): string[] {
  if (!signed) return reopened.length === 0 ? [] : [game.say('frame.open-again', { issues: reopened })];
  const opens = view.record[key + 1]?.kind === 'channelsOpened';
  const next = game.common.tracks.flatMap(({ after }, later) =>
    after === track ? [game.say('frame.can-be-signed', { track: later })] : [],
  );
  return [...(opens ? [game.say('frame.all-talk-directly')] : []), ...next];
}
