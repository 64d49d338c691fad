import { type DominatedOption, dominatedOptions } from '#engine/analysis/dominated-options.ts';
import { at } from '#engine/model/at.ts';
import { own } from '#engine/model/own.ts';
import type { Option } from '#engine/model/scenario/issue.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { warning } from '../../check.ts';
import type { Finding, Path } from '../../diagnostic.ts';
import { bestForAll, bestOptions, signableOptions } from '../best-options.ts';
import { LEVEL_BANDS } from '../level-bands.ts';
import type { Remark } from '../remark.ts';
import { bestShareOf } from '../share-of.ts';
import type { TrackIssue, TrackProof } from '../track-proof.ts';

/**
 * Each answer has somebody who is better off with it, and a text that suits all has it or somebody likes it best; and no
 * answer is the best for everybody, which would leave nothing to negotiate. Nothing is said of what silence means, nor of
 * what somebody rules out: it is there to be refused.
 */
export const answersOfUse: Remark = function* ({ scenario, tracks }) {
  for (const track of tracks) {
    const dominated = dominatedOptions(track.domain);
    for (const [place, issue] of track.issues.entries()) {
      const best = bestForAll(track, issue);
      if (best === undefined)
        yield* useless(
          scenario,
          track,
          issue,
          dominated.filter((each) => each.issue === place),
        );
      else {
        yield warning({ code: 'best-option-for-all', ...named(issue, best) }, pathOf(issue, best), {
          suggestion: { code: 'let-somebody-lose' },
        });
      }
    }
  }
};

function* useless(
  scenario: Scenario,
  track: TrackProof,
  issue: TrackIssue,
  dominated: readonly DominatedOption[],
): Iterable<Finding> {
  for (const option of signableOptions(issue).filter((each) => !isThereAnyway(scenario, issue, each))) {
    const by = dominated.find((each) => at(issue.issue.options, each.option) === option)?.by;
    if (by !== undefined) yield neverBetter(issue, option, at(issue.issue.options, by));
    else if (
      hasEnoughDeals(scenario, track) &&
      !isEverSigned(track, issue, option) &&
      !isLikedBest(track, issue, option)
    ) {
      yield warning({ code: 'never-signed-option', ...named(issue, option) }, pathOf(issue, option), {
        suggestion: { code: 'more-points-for-somebody' },
      });
    }
  }
}

function isThereAnyway(scenario: Scenario, issue: TrackIssue, option: Option): boolean {
  const isSilence = option.id === issue.issue.ifSilent;
  return isSilence || isRuledOut(scenario, issue, option) || isPubliclyWanted(scenario, issue, option);
}

function neverBetter(issue: TrackIssue, option: Option, other: Option): Finding {
  return warning({ code: 'never-better-option', ...named(issue, option), by: other.id }, pathOf(issue, option), {
    suggestion: { code: 'give-point-order' },
  });
}

function named({ issue }: TrackIssue, { id }: Option) {
  return { issue: issue.id, option: id };
}

function pathOf({ issue, index }: TrackIssue, option: Option): Path {
  return ['issues', index, 'options', issue.options.indexOf(option)];
}

function isRuledOut({ redLines }: Scenario, { issue }: TrackIssue, { id }: Option): boolean {
  return redLines.some(({ never }) => own(never, issue.id)?.includes(id) === true);
}

/** True if the share of texts that suit all reaches the level's band. Below it, many answers occur in no such text. */
function hasEnoughDeals({ level }: Scenario, track: TrackProof): boolean {
  return level !== 'no-deal' && bestShareOf(track) >= LEVEL_BANDS[level].least;
}

/** True if a text with the option can suit all. */
function isEverSigned({ deals }: TrackProof, { issue, stride }: TrackIssue, option: Option): boolean {
  const place = issue.options.indexOf(option);
  const count = issue.options.length;
  return deals.possible.some((row) => Math.floor(row / stride) % count === place);
}

/** True if a party asks for the option in public. Such an option has its use, even if that party does not sign. */
function isPubliclyWanted({ positions }: Scenario, { issue }: TrackIssue, { id }: Option): boolean {
  return positions.some((each) => each.issue === issue.id && each.option === id && each.stance === 'wants');
}

function isLikedBest({ signatories }: TrackProof, issue: TrackIssue, option: Option): boolean {
  return signatories.some(({ party }) => bestOptions(issue, party.id).includes(option));
}
