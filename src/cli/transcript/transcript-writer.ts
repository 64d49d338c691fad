import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import { byId } from '#engine/model/ids.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { Table } from '#engine/model/table.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { type KeyedReasons, reasonsHeard, reasonsKeyOf } from '#engine/negotiators/telling/reasons-given.ts';
import { signedWording } from '#engine/text/text.ts';
import { newSeatMemory } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { causesIn } from '#lab/transcripts/causes.ts';
import { withChanges } from '#lab/transcripts/changes.ts';
import type { Transcript, TranscriptClause } from '#lab/transcripts/transcript.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { isToldWithDeed } from '#session/table/record/is-no-news.ts';
import { isOfAttack } from '#session/table/record/this-morning.ts';
import { dispatchesInWords, isToldWith } from '#session/words/dispatches-in-words.ts';
import { isInLine } from '#session/words/is-in-line.ts';
import { moveInWords } from '#session/words/move-in-words.ts';
import { openingInWords } from '#session/words/opening-in-words.ts';
import { reasonsInWords } from '#session/words/reasons-in-words.ts';
import { type Telling, tellingOfLine } from '#session/words/telling.ts';
import { inNames } from '#session/words/told-to.ts';
import { linesAfter } from './after.ts';
import { ballotsOf, reviewsOf } from './ballots.ts';
import { formOf } from './forms.ts';
import { gameIds } from './ids.ts';
import { form, type LineContent } from './line-content.ts';
import type { WrittenLine } from './written-line.ts';

/** Points are told to nobody during the talks. */
const REVEAL = 'in-character';

/** The table and the record as far as a reader knows them at a moment. */
interface Known {
  readonly table: Table;
  readonly record: readonly Dispatch[];
}

/** Writes down a game as it goes on, as a chair is told it or, without one, as a chronicler who knows all that was said. */
export class TranscriptWriter {
  private readonly game: LocalizedGame;
  private readonly chair: PartyIndex | undefined;
  private readonly memory = newSeatMemory();
  private readonly reasons = new Map<string, readonly Reason[]>();
  private readonly lettersRead = new Set<string>();
  private readonly written: WrittenLine[] = [];
  private textVoted: readonly TranscriptClause[] = [];
  private read = 0;

  constructor(game: LocalizedGame, chair: PartyIndex | undefined) {
    this.game = game.withPerspective(chair);
    this.chair = chair;
  }

  /**
   * Notes what has happened since the move before. To be called before each move is made.
   * @param said reasons that a negotiator gives for the move, none of a person
   */
  making(state: State, move: Move, said: readonly KeyedReasons[] = []): void {
    this.hear(state);
    for (const [key, given] of reasonsHeard(said, move, this.readerOf(state, move))) this.reasons.set(key, given);
    this.noteCarrying(state, move);
    if (move.type !== 'vote') return;
    const { clause } = gameIds(this.game);
    const { issues } = at(this.game.common.tracks, move.track);
    this.textVoted = issues.map((issue) => clause({ issue, ...signedWording(this.game.common, state, issue) }));
  }

  /** Notes what has happened since the last move, and what came after the talks; returns all lines. */
  finish(state: State): readonly WrittenLine[] {
    this.hear(state);
    return [...this.written, ...linesAfter(this.game, state)];
  }

  private knownIn(state: State): Known {
    if (this.chair === undefined) return { table: state, record: state.record };
    const view = viewFor(this.game, state, this.chair, this.memory);
    return { table: view, record: view.record };
  }

  /** A chronicler hears what each says to each: as much as the one that says it. */
  private readerOf(state: State, { party }: Move): Parameters<typeof reasonsHeard>[2] {
    if (this.chair !== undefined) return viewFor(this.game, state, this.chair, this.memory);
    return { party, record: state.record, parties: state.parties };
  }

  private hear(state: State): void {
    const known = this.knownIn(state);
    const { record } = known;
    const isLine = (line: Dispatch) =>
      line.kind !== 'roundBegan' && !isToldWithDeed(line) && !isOfAttack(this.game, line);
    for (let key = this.read; key < record.length; ) {
      const line = at(record, key);
      const together = [line];
      for (let next = record[key + 1]; next && isToldWith(together, next); next = record[key + together.length]) {
        together.push(next);
      }
      if (isLine(line)) this.writeLine(known, key, together);
      key += together.length;
    }
    this.read = record.length;
  }

  private writeLine(known: Known, key: number, dispatches: readonly Dispatch[]): void {
    const dispatch = at(dispatches, 0);
    if (dispatch.kind === 'voted') this.writeBallots(dispatch, known, key);
    if (dispatch.kind === 'reviewed') {
      this.writeEach(reviewsOf(this.game, known.table, dispatch), dispatch);
      return;
    }
    const { game } = this;
    const { table } = known;
    const given = this.isCarried(table, dispatch) ? [] : (this.reasons.get(reasonsKeyOf(dispatch, key)) ?? []);
    const isKnown = this.isReadBefore(dispatch);
    const reasons = isKnown ? [] : given;
    this.write({
      day: dispatch.round,
      form: formOf({ game, table, dispatches, reasons, isKnown }),
      head: dispatchesInWords(game, table, dispatches, 'with-wording').words,
      reasons,
      said: reasons.filter((reason) => !isInLine(REVEAL, dispatch, reason)),
      telling: tellingOfLine({ offers: table.offers, record: known.record }, key),
    });
    if (dispatch.kind === 'opened') this.writeRuledOut(dispatch);
  }

  private writeBallots(dispatch: Extract<Dispatch, { kind: 'voted' }>, { record }: Known, key: number): void {
    this.writeEach(ballotsOf(this.game, dispatch, record.slice(0, key), this.textVoted), dispatch);
  }

  private writeEach(ballots: ReturnType<typeof reviewsOf>, { round }: Dispatch): void {
    for (const ballot of ballots) {
      const reasons = this.reasons.get(ballot.key) ?? [];
      this.write({ ...ballot, day: round, form: ballot.form(reasons), reasons, said: reasons });
    }
  }

  /** The opening statement says it already. */
  private writeRuledOut({ party, never, round }: Extract<Dispatch, { kind: 'opened' }>): void {
    if (never.length === 0) return;
    const ids = gameIds(this.game);
    const ruledOut = form('ruling-out', { from: ids.party(party), articles: never.map(ids.clause) });
    const head = openingInWords(this.game, { party, clauses: [], never });
    this.write({ ...SILENT, day: round, form: ruledOut, head, isRepeated: true });
  }

  /** A carrier knows how it carries, and so does a chronicler; the record keeps it from everybody. */
  private noteCarrying(state: State, move: Move): void {
    if (this.chair !== undefined && this.chair !== move.party) return;
    const isNoted = move.type === 'instruct' || (move.type === 'carry' && move.how === 'blur');
    if (!isNoted) return;
    const carrying = form('carrying', { from: gameIds(this.game).party(move.party) });
    this.write({ ...SILENT, day: state.round, form: carrying, head: moveInWords(this.game, state, move) });
  }

  private write({ day, form: given, head, isRepeated, ...line }: Writing): void {
    const { game } = this;
    const sentences = reasonsInWords(inNames(game), line.said, { ...line.telling, reveal: REVEAL });
    this.written.push({
      stated: { ...given, day, causes: causesIn(game.scenario, line.reasons) },
      head,
      said: sentences.length === 0 ? '' : game.say('said.together', { sentences }),
      isRepeated: isRepeated === true,
    });
  }

  /** An argument is for the delegation that it is put to: a carrier of a letter reads the clauses alone. */
  private isCarried({ offers }: Table, dispatch: Dispatch): boolean {
    const isMail = dispatch.kind === 'offered' || dispatch.kind === 'arrived' || dispatch.kind === 'answered';
    return isMail && this.chair !== undefined && byId(offers, dispatch.offer).via === this.chair;
  }

  /** A letter or an answer that is carried is noted again when it arrives. */
  private isReadBefore(dispatch: Dispatch): boolean {
    if (dispatch.kind !== 'offered' && dispatch.kind !== 'arrived' && dispatch.kind !== 'answered') return false;
    const key = `${dispatch.kind === 'answered' ? 'answer' : 'letter'} ${dispatch.offer}`;
    const isKnown = this.lettersRead.has(key);
    this.lettersRead.add(key);
    return isKnown;
  }
}

interface Writing {
  readonly day: number;
  readonly form: LineContent;
  readonly head: string;
  /** Every reason that is given; `said`: those that the head does not say. */
  readonly reasons: readonly Reason[];
  readonly said: readonly Reason[];
  readonly telling: Telling;
  readonly isRepeated?: boolean;
}

/** Base of a line without reasons. */
const SILENT = { reasons: [], said: [], telling: { on: 'other', turn: 0 } } as const;

/** The transcript of a game from the lines that were written down. */
export function transcriptFrom(
  game: LocalizedGame,
  { setup, ending }: Pick<State, 'setup' | 'ending'>,
  lines: readonly WrittenLine[],
): Transcript {
  return {
    scenario: game.scenario.id,
    seed: setup.seed,
    ending: ending?.kind ?? null,
    lines: withChanges(
      lines.map(({ stated, head, said }) => ({ ...stated, words: wordsOf(game, stated, head, said) })),
    ),
  };
}

/** A letter is what its sender says in it; of everything else the record has a sentence, which the speaker may go on from. */
function wordsOf(game: LocalizedGame, { kind }: WrittenLine['stated'], head: string, said: string): string {
  if (said === '') return head;
  const isLetter = kind === 'offer' || kind === 'counter';
  return isLetter ? said : game.say('said.together', { sentences: [head, said] });
}
