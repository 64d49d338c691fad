import { isInZone } from '#engine/analysis/signing.ts';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import { warning } from '../../check.ts';
import type { Finding } from '../../diagnostic.ts';
import type { Remark } from '../remark.ts';
import type { TrackIssue, TrackProof } from '../track-proof.ts';
import { turnedAbove } from '../turned-above.ts';

/** Neither silence nor a single article suits all who sign: who has said nothing yet has agreed on nothing. */
export const shortTexts: Remark = function* ({ game, tracks }) {
  for (const track of tracks.filter(({ issues }) => issues.length > 1)) {
    const silent = silentPackage(track);
    if (isDeal(track, silent)) {
      yield warning({ code: 'silence-suits-all', track: track.track.id }, ['tracks', track.index], {
        suggestion: turnedAbove(game, track, onFirstDay([silent])),
      });
    } else {
      for (const issue of track.issues) yield* oneArticle(game, track, issue, silent);
    }
  }
};

function* oneArticle(
  game: Game,
  track: TrackProof,
  { issue, index, stride }: TrackIssue,
  silent: number,
): Iterable<Finding> {
  const silence = issue.options.findIndex(({ id }) => id === issue.ifSilent);
  const enough = [...issue.options.keys()].filter((option) => isDeal(track, silent + (option - silence) * stride));
  const [first] = enough;
  if (first === undefined) return;
  const options = enough.map((option) => at(issue.options, option).id);
  const rows = enough.map((option) => silent + (option - silence) * stride);
  const fault = { code: 'one-article-suits-all', track: track.track.id, issue: issue.id, options } as const;
  yield warning(fault, ['issues', index, 'options', first], {
    suggestion: turnedAbove(game, track, onFirstDay(rows)),
  });
}

/** Returns the texts as unwanted at middle walk-aways on the first day. */
function onFirstDay(rows: readonly number[]) {
  return { rows, level: 'middle', rounds: 1 } as const;
}

/** The package of a text that says nothing. */
function silentPackage({ issues }: TrackProof): number {
  return issues.reduce(
    (sum, { issue, stride }) => sum + issue.options.findIndex(({ id }) => id === issue.ifSilent) * stride,
    0,
  );
}

/** True if all would sign the text at middle walk-aways on the first day. */
function isDeal({ signing }: TrackProof, row: number): boolean {
  return isInZone(signing, row);
}
