import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { isTemperamentName, TEMPERAMENT_NAMES } from '#engine/model/scenario/temperament-name.ts';
import type { Seed } from '#engine/model/setup.ts';
import { playGame, type SimulatedGame } from '#engine/simulation/play-game.ts';
import type { SeatedGame } from '#engine/simulation/seated-game.ts';
import { type Request, type Summary, summaryOf } from '#engine/simulation/summary.ts';
import { addGame, emptyTally } from '#engine/simulation/tally.ts';
import { isMeasuringName } from '#lab/measuring/measuring-players.ts';
import { SEAT_NAMES, type SeatName, type Seats, seated } from '#lab/measuring/seated.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { movesOfPersons, recordOf } from '#record/game-record.ts';
import { encodeLink } from '#record/link/link-codec.ts';
import { carriedBeside } from '../carried-beside.ts';
import { didYouMeanText } from '../did-you-mean-text.ts';
import { isShippedUnchanged } from '../is-shipped-unchanged.ts';
import { type Flags, onlyWord, readOptions, wholeNumber } from '../options.ts';
import { partyCalled } from '../party-called.ts';
import { progress } from '../progress.ts';
import { readScenario } from '../read-scenario.ts';
import { STATUS, type Status, type Terminal, writeJson } from '../terminal.ts';
import { playWithTranscript } from '../transcript/play-with-transcript.ts';
import { UsageProblem } from '../usage-problem.ts';
import { summaryInWords } from './summary-in-words.ts';

const FLAGS: Flags = {
  games: { needs: 'a number of games' },
  seed: { needs: 'a number' },
  seats: { needs: 'seats, such as us=conciliator' },
  persons: { needs: 'parties, such as us,ukraine' },
  links: 'switch',
  transcripts: { needs: 'the folder that transcripts go to' },
  json: 'switch',
};
const MOST_GAMES = 1_000_000;
const LAST_SEED = 4_294_967_295;
/** Characters of a link beside the scenario that it carries: the address of the page, and most games. */
const BESIDE = 520;

/** `simulate FILE`: many games without persons, and what they came to. Violations are findings. */
export function simulate(args: readonly string[], terminal: Terminal): Status {
  const options = readOptions(args, FLAGS);
  const file = onlyWord(options, 'the scenario file to simulate');
  const games = wholeNumber(options, 'games', { least: 1, most: MOST_GAMES, otherwise: 100 });
  const seed = wholeNumber(options, 'seed', { least: 0, most: LAST_SEED, otherwise: 1 });
  if (seed + games - 1 > LAST_SEED) throw new UsageProblem(`The last seed is ${LAST_SEED}. Choose a smaller --seed.`);
  const read = readScenario(terminal, file);
  if (!read.ok) return read.status;
  const seats = readSeats(read.scenario, options.values.get('seats'));
  const persons = readPersons(read.scenario, options.values.get('persons'), seats);
  const request = { games, seed, seats, persons };
  const manner = {
    links: options.switches.has('links'),
    transcripts: options.values.get('transcripts'),
    terminal,
  };
  const summary = simulated(read.scenario, request, manner);
  if (options.switches.has('json')) writeJson(terminal, summary);
  else terminal.stdout(summaryInWords(summary));
  return summary.violations.length === 0 ? STATUS.fine : STATUS.findings;
}

interface SimulationAsked extends Request {
  readonly seats: Seats;
  /** Ids of the parties whose moves are recorded like those of persons, although negotiators make them. */
  readonly persons: ReadonlySet<string>;
}

interface Manner {
  readonly links: boolean;
  /** Folder that a transcript of each game is written to. */
  readonly transcripts: string | undefined;
  readonly terminal: Pick<Terminal, 'now' | 'stderr' | 'shipped' | 'readFile' | 'writeFile'>;
}

function simulated(scenario: Scenario, request: SimulationAsked, manner: Manner): Summary {
  const { links, terminal } = manner;
  const table = withPersons(seated(scenario, request.seats), request.persons);
  const { game } = table;
  const tally = emptyTally(game);
  const attachment = links ? attachmentFor(scenario, terminal) : undefined;
  const made: { seed: number; link: string }[] = [];
  const tell = progress(request.games, terminal);
  for (let index = 0; index < request.games; index += 1) {
    const seed = request.seed + index;
    const played = playedIn(table, seed, manner);
    addGame(tally, game, played);
    if (links) made.push({ seed, link: linkOf(game, played, attachment) });
    tell(index + 1);
  }
  const summary = summaryOf(game, request, tally);
  return links ? { ...summary, links: made } : summary;
}

/** Plays a game and writes down what was said in it, if that is asked for. */
function playedIn(table: SeatedGame, seed: Seed, { transcripts, terminal }: Manner): SimulatedGame {
  if (transcripts === undefined) return playGame(table, seed, terminal.now);
  const { played, transcript } = playWithTranscript(table, inEnglish(table.game), seed, terminal.now);
  terminal.writeFile(`${transcripts}/${seed}.json`, `${JSON.stringify(transcript)}\n`);
  return played;
}

/** The same players, some of whose seats are persons'. */
function withPersons(table: SeatedGame, persons: ReadonlySet<string>): SeatedGame {
  const { parties } = table.game.scenario;
  return { ...table, seats: table.seats.map((seat, party) => (persons.has(at(parties, party).id) ? 'person' : seat)) };
}

/** The form in which links carry a custom scenario; `undefined` if every page has it, or if there is no room. */
function attachmentFor(scenario: Scenario, terminal: Manner['terminal']): Uint8Array | undefined {
  return isShippedUnchanged(scenario, terminal) ? undefined : carriedBeside(scenario, BESIDE)?.bytes;
}

/** The part of the link after the page's address. Only negotiators are recomputed: all other moves are included. */
function linkOf(game: Game, { state, moves }: SimulatedGame, attachment: Uint8Array | undefined): string {
  const record = recordOf(game, state, { of: 'persons', list: movesOfPersons(state.setup, moves) });
  return `#${encodeLink(game, record, moves, attachment)}`;
}

/** Stands for every party. */
const ALL = 'all';

/**
 * Reads `us,RU`: parties by id or mark whose seats are kept as persons' are; `all` of them.
 * @throws UsageProblem where one is not there, or has been given to somebody else
 */
function readPersons(scenario: Scenario, written: string | undefined, seats: Seats): ReadonlySet<string> {
  const words = written?.split(',').map((word) => word.trim()) ?? [];
  const ids =
    words.join() === ALL ? scenario.parties.map(({ id }) => id) : words.map((word) => partyCalled(scenario, word));
  const given = ids.find((id) => seats.has(id));
  if (given !== undefined) {
    throw new UsageProblem(`--persons and --seats both name ${given}: a person's seat has the negotiator of the file.`);
  }
  return new Set(ids);
}

/**
 * Reads `us=conciliator,RU=random`: parties by id or mark.
 * @throws UsageProblem
 */
function readSeats(scenario: Scenario, written: string | undefined): Seats {
  const seats = new Map<string, SeatName>();
  if (written === undefined) return seats;
  for (const part of written.split(',')) {
    const [who = '', name = '', ...more] = part.split('=').map((word) => word.trim());
    if (who === '' || name === '' || more.length > 0) {
      throw new UsageProblem(`--seats holds "${part}", and each part must be like ${exampleOf(scenario)}.`);
    }
    const party = partyCalled(scenario, who);
    if (seats.has(party)) throw new UsageProblem(`--seats names ${party} twice.`);
    seats.set(party, seatNameOf(name));
  }
  return seats;
}

function exampleOf({ parties }: Scenario): string {
  return `${parties[0]?.id ?? 'party'}=${TEMPERAMENT_NAMES[0]}`;
}

function seatNameOf(word: string): SeatName {
  if (isTemperamentName(word) || isMeasuringName(word)) return word;
  const hint = didYouMeanText(word, SEAT_NAMES) ?? `Possible players: ${SEAT_NAMES.join(', ')}.`;
  throw new UsageProblem(`There is no player called "${word}". ${hint}`);
}
