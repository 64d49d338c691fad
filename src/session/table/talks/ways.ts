import type { Clause, IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import { clauseLabel, issueTitle } from '../../words/names.ts';
import type { Seat } from '../parts/chair.ts';
import { keptOr } from '../parts/kept.ts';
import type { TrackModel } from '../text/track-model.ts';
import { stepsOn } from './steps.ts';

/** Positions of another delegation that are known: its limits, what it calls most important, and what it has changed. */
export interface WayModel {
  readonly party: PartyIndex;
  /** Answers that it asks for now on articles that are open, as far as known. */
  readonly asks: readonly AnswerModel[];
  /** Its priorities, as it told the person; `undefined` if it has told none. */
  readonly priorities: string | undefined;
  /** Known answers that it will never sign. */
  readonly never: readonly AnswerModel[];
  /** Articles on which it has left its first position. */
  readonly changes: readonly ChangeModel[];
  /** Sentence for a delegation that has changed nothing; `undefined` on the first day. */
  readonly unchanged: string | undefined;
}

/** An answer with its article: "Place", "Budapest" */
export interface AnswerModel {
  readonly title: string;
  readonly label: string;
}

/** A change of position: "opened with Budapest; a Gulf state since Thursday" */
export interface ChangeModel {
  readonly issue: IssueIndex;
  readonly title: string;
  readonly words: string;
  readonly cause: string | undefined;
}

/** Returns the known positions of each other delegation. */
export function waysOf(seat: Seat, tracks: readonly TrackModel[]): readonly WayModel[] {
  return keptOr(seat.kept, 'ways', [seat.view, seat.reasons, ...tracks], () =>
    seat.view.parties.flatMap((_, party) => (party === seat.you ? [] : [wayOf(seat, tracks, party)])),
  );
}

function wayOf(seat: Seat, tracks: readonly TrackModel[], party: PartyIndex): WayModel {
  const { game, view } = seat;
  const issues = prioritiesTold(seat, party);
  const named = (clause: Clause): AnswerModel => ({
    title: issueTitle(game, clause.issue),
    label: clauseLabel(game, clause),
  });
  const articles = tracks.flatMap((track) => track.articles);
  const changes = articles.flatMap(({ issue, title }) =>
    stepsOn(seat, issue)
      .filter((step) => step.party === party)
      .map(({ words, cause }) => ({ issue, title, words, cause })),
  );
  return {
    party,
    asks: askedFor(tracks, party).map(named),
    priorities: issues.length === 0 ? undefined : game.say('others.priorities', { issues }),
    never: neverSigned(tracks, party).map(named),
    changes,
    unchanged: changes.length === 0 && view.round > 1 ? game.say('others.unchanged') : undefined,
  };
}

/** Its answers on articles that it has not accepted for now. */
function askedFor(tracks: readonly TrackModel[], party: PartyIndex): Clause[] {
  const articles = tracks.flatMap((track) => (track.status === 'open' ? track.articles : []));
  return articles.flatMap(({ issue, cells }) =>
    cells.flatMap(({ party: by, how, options: [option, or] = [] }) =>
      by === party && option !== undefined && (how === 'asked' || how === 'wish') ? [{ issue, option, or }] : [],
    ),
  );
}

function neverSigned(tracks: readonly TrackModel[], party: PartyIndex): Clause[] {
  return tracks
    .flatMap((track) => track.articles)
    .flatMap(({ issue, options }) =>
      options
        .filter(({ marks }) => marks.some((mark) => mark.party === party && mark.stance === 'never'))
        .map(({ option }) => ({ issue, option })),
    );
}

/** Priorities of another delegation that it has told the person, unasked or in reply to a question. */
function prioritiesTold({ view, you }: Seat, party: PartyIndex): IssueIndex[] {
  const told = view.record.flatMap((line) =>
    line.kind === 'told' && line.party === party && line.to === you ? [line.issue] : [],
  );
  const replied = view.questions.flatMap(({ from, to, asked, says }) =>
    from === you && to === party && asked.what === 'matters' && says === 'most' ? [asked.issue] : [],
  );
  return [...new Set([...told, ...replied])].sort((a, b) => a - b);
}
