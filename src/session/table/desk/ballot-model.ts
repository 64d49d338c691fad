import { at } from '#engine/model/at.ts';
import type { Clause, IssueIndex, OptionIndex, TrackIndex } from '#engine/model/moves.ts';
import { decide } from '#engine/moves/decide.ts';
import { clauseStatusOf, signedWording } from '#engine/text/text.ts';
import type { HomeModel } from '../../home-model.ts';
import { type Weight, weightOn } from '../../weight.ts';
import { articleNumber, clauseMeaning, issueTitle, trackTitle } from '../../words/names.ts';
import type { Seat } from '../parts/chair.ts';
import { homeModel } from '../parts/home.ts';
import { type Worth, worthOf } from '../parts/worth.ts';
import { goesBackOn } from '../text/goes-back-on.ts';
import { type MoveModel, movesSince } from '../text/moves-since.ts';
import { whyVoted } from './is-vote-due.ts';

export interface BallotModel {
  readonly track: TrackIndex;
  readonly title: string;
  /** The delegation that called the vote, or the rule by which it is held. */
  readonly why: string;
  readonly clauses: readonly BallotClause[];
  /** Changes of position of the others on this day, and since the person last acted. */
  readonly moves: readonly MoveModel[];
  readonly worth: Worth;
  /** The person may not sign: why. */
  readonly forbidden: string | undefined;
  /** Signing is worth less than no deal; the page asks for confirmation. */
  readonly below: boolean;
  /** Expected decision at home, if home will be asked. */
  readonly home: HomeModel | undefined;
  /** The person's public words that agreeing to it would break, if any. */
  readonly goesBack?: string | undefined;
}

export interface BallotClause {
  readonly issue: IssueIndex;
  readonly number: number;
  readonly title: string;
  /** "Geneva"; where the text is silent "silent, which means: no place is named" */
  readonly label: string;
  /** Not initialled. */
  readonly silent: boolean;
  /** The others agreed on it without the person's initials. */
  readonly withoutYours?: true;
  readonly points: number;
  /** Worth in a word, and that of the second reading. */
  readonly weight: Weight;
  readonly weightOr?: Weight | undefined;
  /** By the second reading of a vague clause. */
  readonly pointsOr?: number | undefined;
}

/** The vote that the person must cast. */
export function ballotModel(chair: Seat, track: TrackIndex): BallotModel {
  const { game, view, you } = chair;
  const worth = worthOf(chair, track);
  const refusal = decide(view.common, view.own, view, { type: 'vote', party: you, track, yes: true });
  return {
    track,
    title: trackTitle(game, track),
    why: whyVoted(chair, track),
    clauses: at(game.common.tracks, track).issues.map((issue) => {
      const clause = at(view.text, issue);
      const silent = clauseStatusOf(game.common, clause, issue) !== 'initialled';
      const wording = silent ? undefined : clause.current;
      const option = wording?.option ?? at(game.common.issues, issue).silent;
      const points = at(view.own.points, issue);
      return {
        issue,
        number: articleNumber(game, issue),
        title: issueTitle(game, issue),
        label: silent
          ? game.say('desk.silent-means', { answer: { issue, option } })
          : clauseMeaning(game, { issue, option, or: wording?.or }),
        silent,
        ...(silent || clause.current?.initials.includes(you) ? {} : { withoutYours: true as const }),
        points: at(points, option) / game.scale,
        weight: weightOn(view.own.points, issue, option),
        ...(wording?.or === undefined ? {} : secondReading(chair, issue, wording.or)),
      };
    }),
    moves: movesSince(chair, today(chair), at(game.common.tracks, track).issues),
    worth,
    forbidden: refusal === undefined ? undefined : (worth.redLine ?? game.say('worth.never-signed')),
    below: worth.points < worth.walkAway,
    home: homeModel(chair, track),
    goesBack: goesBackOn(chair, meantBySigning(chair, track)),
  };
}

/** Line of the record from which all is told: the beginning of the day, or the person's last act if that was before. */
function today({ view, actedUpTo }: Seat): number {
  return Math.min(actedUpTo, view.record.map(({ kind }) => kind).lastIndexOf('roundBegan'));
}

function secondReading({ game, view: { own } }: Seat, issue: IssueIndex, or: OptionIndex) {
  return { pointsOr: at(at(own.points, issue), or) / game.scale, weightOr: weightOn(own.points, issue, or) };
}

/** Returns the clauses of a text if it were signed, silence included. */
function meantBySigning({ game, view }: Seat, track: TrackIndex): Clause[] {
  return at(game.common.tracks, track).issues.map((issue) => ({ issue, ...signedWording(game.common, view, issue) }));
}
