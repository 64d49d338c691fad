import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { ClaimId, IssueIndex, OfferId, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import type { LetterModel } from '#session/table/desk/letter-model.ts';
import { letterModel } from '#session/table/desk/letter-model.ts';
import type { Chair } from '#session/table/parts/chair.ts';
import { delegationModel } from '#session/table/parts/delegation-model.ts';
import { answerModels } from '#session/table/record/answer-model.ts';
import type { EventModel } from '#session/table/record/event-model.ts';
import { newsOf } from '#session/table/record/news.ts';
import { turningLines } from '#session/table/record/turning-lines.ts';
import { claimModels } from '#session/table/text/claim-model.ts';
import type { PositionMark } from '#session/table/text/position-mark.ts';
import { positionMarks } from '#session/table/text/position-marks.ts';

/** The table as it was first or last shown to a chair. */
export type Reading = 'first' | 'last';

/** What has lain before the person in one chair in the course of a game, as the page makes it from the chair's view. */
export class SeatRead {
  /** Words and reasons of lines, by their place in the whole record: answers, turns of things and news, with what can be unfolded. */
  readonly lines = new Map<number, string>();
  /** What happened around the table, by its place in the file. */
  readonly events = new Map<number, EventModel>();
  readonly letters = new Map<OfferId, LetterModel>();
  /** What the list of claims has said of each, oldest first, each once. */
  readonly claims = new Map<ClaimId, Set<string>>();
  /** What it was shown of its trust in each other delegation, oldest first. */
  readonly trust = new Map<PartyIndex, Set<string>>();
  /** Delegations of which it was shown that they have ended days with moves left, to prepare or to stall. */
  readonly endedEarly = new Set<PartyIndex>();
  /** The party of the chair; `undefined` before it has read anything. */
  you: PartyIndex | undefined;
  private readonly shown: Partial<Record<Reading, Chair>> = {};

  /** Marks beside an answer when it was first or last shown: who says what of it, and how that is known. */
  marksOn(issue: IssueIndex, option: OptionIndex, reading: Reading): readonly PositionMark[] {
    const chair = this.shown[reading];
    return chair === undefined ? [] : positionMarks(chair, issue, option);
  }

  /** To be given the chair at each decision that it has to make, and the whole record as it is then. */
  reads(chair: Chair, record: readonly Dispatch[]): void {
    this.you = chair.you;
    this.shown.first ??= chair;
    this.shown.last = chair;
    const { game, view } = chair;
    const sections = newsOf(chair);
    const dispatches = sections.flatMap((section) => [...section.dispatches, ...section.folded]);
    for (const { key, words, reasons } of [...answerModels(chair), ...turningLines(chair), ...dispatches]) {
      this.lines.set(record.indexOf(at(view.record, key)), [words, ...reasons].join(' '));
    }
    for (const event of sections.flatMap(({ events }) => events)) this.events.set(event.key, event);
    if (view.toAct?.kind === 'answer') this.letters.set(view.toAct.offer, letterModel(chair, view.toAct.offer));
    for (const { claim, words, statusWords } of game.common.issues.flatMap((_, issue) => claimModels(chair, issue))) {
      noteOf(this.claims, claim).add(`${words} ${statusWords}`);
    }
    for (const [party] of view.parties.entries()) {
      const { trust, endedEarly } = delegationModel(chair, party, []);
      if (trust !== undefined) noteOf(this.trust, party).add(trust.inIt);
      if (endedEarly !== undefined) this.endedEarly.add(party);
    }
  }
}

function noteOf<Key>(notes: Map<Key, Set<string>>, key: Key): Set<string> {
  const note = notes.get(key) ?? new Set<string>();
  notes.set(key, note);
  return note;
}
