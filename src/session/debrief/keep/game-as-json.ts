import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { EndingModel } from '../../screens/ending-model.ts';
import type { ToldMove } from './told-move.ts';

/** Identifier of the file format, for readers of the file. */
const FORMAT = { file: 'parley-game', version: 1 } as const;

interface WholeGame {
  readonly scenario: Pick<Scenario, 'id' | 'title' | 'parties'>;
  readonly setup: Setup;
  readonly model: Pick<EndingModel, 'kind' | 'headline' | 'tracks' | 'results'>;
  /** Text of the record, as `parley replay` reads it. */
  readonly record: string;
  /** Absent where the game could not be played again. */
  readonly moves: readonly ToldMove[] | undefined;
}

/** A finished game as a JSON file: its record, and in words what was played and what came of it. */
export function gameAsJson({ scenario, setup, model, record, moves }: WholeGame): string {
  const { seed, seats, sensitiveEvents, onPaper } = setup;
  const whole = {
    ...FORMAT,
    scenario: { id: scenario.id, title: scenario.title },
    seed,
    seats: Object.fromEntries(scenario.parties.map(({ id }, party) => [id, seats[party]])),
    sensitiveEvents,
    onPaper,
    record,
    ending: { kind: model.kind, headline: model.headline },
    tracks: model.tracks.map(({ title, signed, statusWords, clauses }) => ({
      title,
      signed,
      status: statusWords,
      articles: clauses.map((clause) => ({ number: clause.number, title: clause.title, text: clause.label })),
    })),
    results: model.results.map(({ party, name, perTrack }) => ({
      party: scenario.parties[party]?.id,
      name,
      tracks: perTrack.map(({ title, signed, worth: { points, walkAway, best } }) => ({
        title,
        signed,
        points,
        noDeal: walkAway,
        best,
      })),
    })),
    moves,
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}
