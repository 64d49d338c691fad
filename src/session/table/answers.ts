import type { Dispatch } from '#engine/model/dispatch.ts';
import { at } from '#engine/model/game.ts';
import type { IssueIndex } from '#engine/model/moves.ts';
import { deliveredClauses } from '#engine/moves/delivered-clauses.ts';
import { isRefusedAgain } from '#engine/negotiators/correspondence.ts';
import type { SeenOffer } from '#engine/views/seen-offer.ts';
import type { AnswerModel, DispatchModel } from '../news-model.ts';
import { articleNumber, clauseMeaning, issueTitle, markOf, sentence, trackTitle, voicesOf } from '../words/names.ts';
import { midSentence } from '../words/refusal-words.ts';
import { subjectOf } from '../words/subject.ts';
import type { Chair } from './chair.ts';
import { answersSinceLast } from './records.ts';

/** What others have answered to the person's own offers since it last acted, as letters; counters are offers. */
export function answerModels(chair: Chair): AnswerModel[] {
  return answersSinceLast(chair).flatMap((line) => answerModel(chair, line));
}

function answerModel(chair: Chair, line: DispatchModel): AnswerModel[] {
  const { game, view } = chair;
  const { offer: id } = at(chair.state.record, line.key) as Extract<Dispatch, { kind: 'answered' }>;
  const offer = view.offers.find((seen) => seen.id === id);
  if (offer?.answer === undefined || offer.answer.response === 'counter') return [];
  const accepted = offer.answer.response === 'accept';
  const who = subjectOf(game, offer.to);
  const over = offer.answer.response === 'refuse' ? offer.answer.issue : undefined;
  return [
    {
      key: line.key,
      from: markOf(game, offer.to),
      via: offer.via === undefined ? undefined : markOf(game, offer.via),
      accepted,
      heading: sentence(accepted ? who.does('accept') : `${who.does('refuse')}${again(view, offer)}`),
      about: `Your offer on ${midSentence(trackTitle(game, offer.track))}`,
      words: line.words,
      clauses: deliveredClauses(offer).map((clause) => ({
        issue: clause.issue,
        number: articleNumber(game, clause.issue),
        title: issueTitle(game, clause.issue),
        label: clauseMeaning(game, clause),
        named: clause.issue === over,
        insteadOf: accepted ? replacedOf(chair, line.key, clause.issue) : undefined,
      })),
      reasons: line.reasons,
    },
  ];
}

function again({ offers }: Chair['view'], offer: SeenOffer): string {
  return isRefusedAgain(offers, offer) ? ' again' : '';
}

/** Those whose initials on other wording of an article fell by an answer: what it wrote follows its line in the record. */
function replacedOf({ game, state }: Chair, answered: number, issue: IssueIndex): string | undefined {
  const after = state.record.slice(answered + 1);
  const next = after.findIndex(({ kind }) => kind === 'answered' || kind === 'offered');
  const written = next < 0 ? after : after.slice(0, next);
  const dropped = written.flatMap((line) => (line.kind === 'tabled' && line.issue === issue ? line.dropped : []));
  return dropped.length === 0 ? undefined : voicesOf(game, dropped);
}
