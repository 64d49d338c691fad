import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { byId } from '#engine/model/ids.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { optionsOf } from '#engine/model/wording.ts';
import { type KeyedReasons, reasonsSaid } from '#engine/negotiators/telling/reasons-given.ts';
import { playGame } from '#engine/simulation/play-game.ts';
import { seated } from '#lab/measuring/seated.ts';
import { transcriptInPrint } from '../../../src/cli/transcript/in-print.ts';
import { TranscriptWriter, transcriptFrom } from '../../../src/cli/transcript/transcript-writer.ts';
import type { WrittenLine } from '../../../src/cli/transcript/written-line.ts';
import { fuzzRuns, UNHURRIED } from '../../properties/fuzz-runs.ts';
import { poisonedGame, poisonedState } from '../../properties/poison.ts';
import { arbitraryPlay, drawOf, FLAGSHIP, type Played } from '../../properties/random-play.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { transcriptSchema } from './schema.ts';
import { writePlayed } from './write-played.ts';

/** True of a line of the talks; lines after them belong to everybody. */
const duringTalks = ({ stated }: WrittenLine) => stated.kind !== 'ratification' && stated.kind !== 'aftermath';

/** Kinds of lines that two parties alone know. */
const BETWEEN_TWO: ReadonlySet<string> = new Set(['question', 'reply', 'confidence']);

function letterIn({ from, to, articles }: WrittenLine['stated']): string {
  return `${from} ${to.join()} ${JSON.stringify(articles.map(({ options }) => options))}`;
}

/** Letters of a game that a party has written, read or carried, as "from to options". */
function lettersKnown({ game: { scenario }, end }: Played, chair: PartyIndex): string[] {
  const nameOf = (party: PartyIndex) => at(scenario.parties, party).id;
  return end.offers
    .filter(({ from, to, via }) => [from, to, via].includes(chair))
    .flatMap(({ from, to, clauses, delivered = clauses }) =>
      [clauses, delivered].map((said) => {
        const options = said.map((clause) =>
          optionsOf(clause).map((option) => at(at(scenario.issues, clause.issue).options, option).id),
        );
        return `${nameOf(from)} ${nameOf(to)} ${JSON.stringify(options)}`;
      }),
    );
}

describe('the transcript of a chair', () => {
  it(
    'has letters, questions and confidences of that chair alone',
    () => {
      const holds = fc.property(arbitraryPlay(), (played) => {
        for (const chair of played.game.secrets.keys()) {
          const stated = writePlayed(played, chair).map((line) => line.stated);
          const known = lettersKnown(played, chair);
          const read = stated.filter(({ kind }) => kind === 'offer' || kind === 'counter').map(letterIn);
          expect(read.filter((letter) => !known.includes(letter))).toEqual([]);
          const { id } = at(played.game.scenario.parties, chair);
          const confidential = stated.filter(({ kind }) => BETWEEN_TWO.has(kind));
          expect(confidential.filter(({ from, to }) => from !== id && !to.includes(id))).toEqual([]);
        }
      });
      fc.assert(holds, fuzzRuns(8));
    },
    UNHURRIED.timeout,
  );

  it(
    'stays the same whatever others keep to themselves or say to each other',
    () => {
      const holds = fc.property(arbitraryPlay(), fc.nat(), (played, chance) => {
        for (const chair of played.game.secrets.keys()) {
          const draw = drawOf(chance);
          const poisoned = { ...played, game: poisonedGame(played.game, chair, draw) };
          const told = writePlayed(poisoned, chair, (state) => poisonedState(state, chair, draw));
          expect(told.filter(duringTalks)).toEqual(writePlayed(played, chair).filter(duringTalks));
        }
      });
      fc.assert(holds, fuzzRuns(8));
    },
    UNHURRIED.timeout,
  );

  it('has no argument that was put to another, though it is given one for every move', () => {
    const table = seated(shippedScenario('white-house-2025'), new Map());
    const writers = table.players.map((_, chair) => ({
      all: new TranscriptWriter(FLAGSHIP, chair),
      heard: new TranscriptWriter(FLAGSHIP, chair),
    }));
    let said: readonly KeyedReasons[] = [];
    const players = table.players.map((player): typeof player => (view) => {
      const decision = player(view);
      said = reasonsSaid(view, decision);
      return decision;
    });
    const { state } = playGame(
      { ...table, players },
      5,
      () => 0,
      (before, move) => {
        writers.forEach(({ all, heard }, chair) => {
          all.making(before, move, said);
          heard.making(before, move, isPutTo(before, move, chair) ? said : []);
        });
      },
    );
    for (const { all, heard } of writers) expect(all.finish(state)).toEqual(heard.finish(state));
  });
});

/** True if a chair makes a move, is addressed by it, or hears it with everybody. */
function isPutTo({ offers, questions }: State, move: Move, chair: PartyIndex): boolean {
  if (move.party === chair) return true;
  switch (move.type) {
    case 'offer':
      return move.to.includes(chair);
    case 'answer':
      return byId(offers, move.offer).from === chair;
    case 'ask':
    case 'tell':
      return move.to === chair;
    case 'reply':
      return byId(questions, move.question).from === chair;
    default:
      return true;
  }
}

describe('the transcript of a chronicler', () => {
  it(
    'has every letter once, and is a document of the described form',
    () => {
      const holds = fc.property(arbitraryPlay(), (played) => {
        const lines = writePlayed(played, undefined);
        const letters = lines.filter(({ stated }) => stated.kind === 'offer' || stated.kind === 'counter');
        expect(letters).toHaveLength(played.end.offers.length);
        const document = JSON.parse(JSON.stringify(transcriptFrom(played.game, played.end, lines)));
        expect(transcriptSchema.parse(document)).toEqual(document);
        expect(transcriptInPrint(played.game, played.end, lines, '').length).toBeGreaterThan(0);
      });
      fc.assert(holds, fuzzRuns(8));
    },
    UNHURRIED.timeout,
  );
});
