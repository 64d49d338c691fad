import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { compactRanks } from '#engine/analysis/compact-ranks.ts';
import { egalitarianOf } from '#engine/analysis/egalitarian.ts';
import { frontierOf } from '#engine/analysis/frontier-of.ts';
import { kalaiSmorodinskyOf } from '#engine/analysis/kalai-smorodinsky.ts';
import { nashOf } from '#engine/analysis/nash.ts';
import { readDomain } from '#engine/analysis/read-domain.ts';
import { surveyOf } from '#engine/analysis/survey.ts';
import { greatestWelfareOf } from '#engine/analysis/welfare.ts';
import type { Game } from '#engine/model/game.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { courseOf } from '#engine/playing-on/course.ts';
import { followed, inOneStep } from '#engine/playing-on/plan.ts';
import { turningPoints } from '#engine/playing-on/turning-points.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { playGame } from '#engine/simulation/play-game.ts';
import { matterOf } from '#lab/alternating-offers/matter-of.ts';
import { runAlternatingOffers } from '#lab/alternating-offers/run-alternating-offers.ts';
import { BOULWARE } from '#lab/alternating-offers/time-dependent.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { alignedTable } from '../aligned-table.ts';
import { type CommandFolders, machine } from '../machine.ts';
import type { Terminal } from '../terminal.ts';
import { analysisCases } from './analysis-cases.ts';
import { gameCases } from './game-cases.ts';
import { linkCases } from './link-cases.ts';
import { linkLengths } from './link-lengths.ts';
import { type Case, figuresOf, type Measurement, timesOf } from './measurement.ts';

/** Places with the folder of the reference domains. */
interface BenchPlaces extends CommandFolders {
  readonly reference: string;
}

/** Measures what the engine takes, and prints a table. A new case is a file beside this one and a line below. */
export function bench(places: BenchPlaces): void {
  const terminal = machine(places);
  const game = shipped(terminal, places, 'white-house-2025');
  const hasReference = terminal.exists(places.reference);
  const read = (path: string) => terminal.readFile(join(places.reference, path));
  const cases: readonly Case[] = [
    analysisCases(game),
    ...(hasReference ? [referenceCases(read), negmasCases(read), alternatingOffersCases(read)] : []),
    gameCases(game),
    linkCases(game, shipped(terminal, places, 'job-offer')),
    turningCases(game),
    diagnosticsCases(terminal.readFile(join(places.scenarios, 'white-house-2025.yaml'))),
  ];
  const lines = cases.flatMap((measure) => [...measure(terminal.now)]);
  terminal.stdout(`${hardware()}\n\n${tableOf(lines)}`);
  terminal.stdout(`\n${linkLengths(game, terminal.now)}`);
  if (!hasReference)
    terminal.stdout('\nThe reference domains were skipped: PARLEY_REFERENCE names no folder that is there.\n');
}

function shipped(terminal: Terminal, { scenarios }: CommandFolders, id: string): Game {
  const parsed = parseScenario(terminal.readFile(join(scenarios, `${id}.yaml`)));
  if (!parsed.ok) throw new Error(`The scenario ${id} has errors: parley check says which.`);
  return compileGame(parsed.scenario);
}

function hardware(): string {
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `Node ${process.versions.node}, ${cpus().length} x ${first?.model ?? 'a processor without a name'}, ${memory}, one thread`;
}

function tableOf(lines: readonly Measurement[]): string {
  return alignedTable(
    [
      { title: 'what' },
      { title: 'on' },
      { title: 'samples', numeric: true },
      { title: 'median ms', numeric: true },
      { title: '95th percentile', numeric: true },
      { title: 'aim', numeric: true },
    ],
    lines.map((line) => {
      const { median, p95 } = figuresOf(line);
      return [line.what, line.size, String(line.samples.length), median, p95, line.aim ?? ''];
    }),
  );
}

/** The seed of the game that is measured. */
const SEED = 756;

/** The turning points of one whole game among negotiators, as the debrief looks for them. */
function turningCases(game: Game): Case {
  return (now) => {
    const seats = game.secrets.map(() => 'negotiator' as const);
    const players = game.secrets.map(() => negotiate);
    const { state, moves } = playGame({ game, seats, players }, SEED, now);
    const begun = now();
    const course = courseOf(game, state.setup, moves);
    const steps = [...followed(turningPoints(course), inOneStep(course.play))];
    const size = `a game of the flagship, ${moves.length} moves, ${steps.at(-1)?.done} ways`;
    return [{ what: 'turning points of a game', size, samples: [now() - begun], aim: '3,000 on two cores' }];
  };
}

/** Diagnostics of a long file, requested at each keystroke: intact, and with a mistake that stops the parser. */
function diagnosticsCases(flagship: string): Case {
  const text = shortenedTo(flagship, 60_000);
  const broken = text.replace('\npositions:\n  - {', '\npositions:\n  – {').replace('sentence: ', 'sentence: "');
  return (now) =>
    [
      { what: 'diagnostics of a file', text },
      { what: 'diagnostics of a file with two slips', text: broken },
    ].map(({ what, text: file }) => ({
      what,
      size: `${Math.round(file.length / 1000)},000 characters`,
      samples: timesOf(now, 25, () => parseScenario(file)),
      aim: '50',
    }));
}

/** The file without the end of its list of positions, which is the longest. */
function shortenedTo(text: string, most: number): string {
  const start = text.indexOf('\npositions:\n');
  const end = text.indexOf('\nredLines:\n');
  if (start === -1 || end < start) return text;
  const positions = text.slice(start, Math.max(start, end - Math.max(0, text.length - most)));
  return text.slice(0, start) + positions.slice(0, positions.lastIndexOf('\n  - ')) + text.slice(end);
}

const [DOMAIN, PARTIES, ROUNDS] = ['A15_Holiday', 4, 100] as const;

/** Runs of alternating offers on a domain of the reference folder; `read` gives the text of a file in it. */
function alternatingOffersCases(read: (path: string) => string): Case {
  return (now) => {
    const reading = readDomain(JSON.parse(read(`${DOMAIN}/domain.json`)), PARTIES);
    if (!reading.ok) throw new Error(reading.faults.join(' '));
    const matter = matterOf(reading.domain);
    const negotiators = Array.from({ length: PARTIES }, () => BOULWARE);
    const hundredRuns = () => {
      for (let run = 0; run < 100; run += 1) runAlternatingOffers(matter, negotiators, ROUNDS);
    };
    return [
      {
        what: '100 runs of alternating offers, all Boulware',
        size: `${DOMAIN}, ${reading.domain.packageCount} packages x ${PARTIES}, ${ROUNDS} rounds`,
        samples: timesOf(now, 40, hundredRuns),
        aim: '50',
      },
    ];
  };
}

/** Domains of the reference folder, and the milliseconds that are aimed for. */
const DOMAINS = [
  { name: 'CarA', aim: '4' },
  { name: 'A16_Terra', aim: '12' },
  { name: 'TravelB', aim: '50' },
] as const;

/** The Pareto frontiers of three domains of the reference folder; `read` gives the text of a file in it. */
function referenceCases(read: (path: string) => string): Case {
  return (now) =>
    DOMAINS.map(({ name, aim }): Measurement => {
      const reading = readDomain(JSON.parse(read(`${name}/domain.json`)));
      if (!reading.ok) throw new Error(reading.faults.join(' '));
      const { packageCount, parties } = reading.domain;
      const frontier = () => frontierOf(parties.map(({ ranks }) => compactRanks(ranks)));
      return {
        what: `Pareto frontier of ${name}`,
        size: `${packageCount} packages x ${parties.length}, frontier of ${frontier().rows.length}`,
        samples: timesOf(now, 25, frontier),
        aim,
      };
    });
}

/** Cases of the reference folder, small ones first. */
const CASES = ['EnglandvsZimbabweA', 'A15_Holiday@5', 'Domain8@6', 'Domain16@6', 'SupermarketA', 'A15_KillerRobot@3'];
/** From so many outcomes on it should be 20 times as fast as NegMAS, below 10 times. */
const LARGE = 10_000;

/** The fields of a reference case that are read. */
interface ReferenceCase {
  readonly case: string;
  readonly domain: string;
  readonly n_parties: number;
  readonly n_outcomes: number;
  /** Times that NegMAS took for the frontier and its solutions, with utility functions built beforehand. */
  readonly negmas: { readonly pareto_seconds_total: number; readonly solutions_seconds: number };
}

/** From a parsed file to frontier and solutions, beside what NegMAS took when the reference was made. */
function negmasCases(read: (path: string) => string): Case {
  const all: readonly ReferenceCase[] = JSON.parse(read('reference.json').replace(/: -?(?:Infinity|NaN)/g, ': null'));
  const chosen = CASES.flatMap((name) => all.filter((each) => each.case === name));
  return (now) =>
    chosen.flatMap((each): Measurement[] => {
      const data: unknown = JSON.parse(read(`${each.domain}/domain.json`));
      const negmas = 1000 * (each.negmas.pareto_seconds_total + each.negmas.solutions_seconds);
      const what = `from a parsed file to frontier and solutions of ${each.case}`;
      const size = `${each.n_outcomes} packages x ${each.n_parties}, NegMAS ${Number(negmas.toPrecision(3))} ms`;
      const aim = String(Number((negmas / (each.n_outcomes < LARGE ? 10 : 20)).toPrecision(3)));
      const work = () => solved(data, each.n_parties);
      const begun = now();
      work();
      const first = now() - begun;
      return [
        { what: `${what}, first`, size, samples: [first] },
        { what: `${what}, warm`, size, samples: timesOf(now, 15, work), aim },
      ];
    });
}

function solved(data: unknown, parties: number): readonly number[][] {
  const reading = readDomain(data, parties);
  if (!reading.ok) throw new Error(reading.faults.join(' '));
  const { inZone } = surveyOf(reading.domain);
  return [nashOf, kalaiSmorodinskyOf, egalitarianOf, greatestWelfareOf].map((solution) => solution(inZone));
}
