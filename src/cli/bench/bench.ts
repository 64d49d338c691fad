import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Game } from '#engine/model/game.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { alignedTable } from '../aligned-table.ts';
import { type CommandFolders, machine } from '../machine.ts';
import type { Terminal } from '../terminal.ts';
import { alternatingOffersCases } from './alternating-offers-cases.ts';
import { analysisCases } from './analysis-cases.ts';
import { diagnosticsCases } from './diagnostics-cases.ts';
import { gameCases } from './game-cases.ts';
import { linkCases } from './link-cases.ts';
import { linkLengths } from './link-lengths.ts';
import { type Case, figuresOf, type Measurement } from './measurement.ts';
import { negmasCases } from './negmas-cases.ts';
import { referenceCases } from './reference-cases.ts';
import { turningCases } from './turning-cases.ts';

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
