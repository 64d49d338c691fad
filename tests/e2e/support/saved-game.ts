import type { Page } from '@playwright/test';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Turn } from '#engine/model/turn.ts';
import { createGame, replay } from '#engine/play.ts';
import { linkText } from '#record/link/link-text.ts';
import { decodeRecord } from '#record/record-codec.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { usualSettings } from '#session/usual-settings.ts';
import { saveText } from '../../../src/app/game-text.ts';
import { compileTold } from '../../support/compile-told.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { movesToTheEnd, type SimpleGame, savedAfter, savedBefore } from './simple-game.ts';
import { clickAnywhere, playToTheEnd } from './table.ts';

/** A game of a shipped scenario in which one person sits. */
export interface Sat {
  readonly scenario: string;
  readonly seed: number;
  readonly chair: PartyIndex;
}

/** More than are ever tried. */
const MOST_SEEDS = 40;

const games = new Map<string, SimpleGame>();

/** The whole game, played once a worker. */
export function wholeGame({ scenario, seed, chair }: Sat): SimpleGame {
  const name = `${scenario} ${seed} ${chair}`;
  const played = games.get(name) ?? movesToTheEnd(begun(shippedScenario(scenario), seed, chair));
  games.set(name, played);
  return played;
}

/**
 * Returns the first seed with which the person of a chair is asked for these things first, see `playToTheEnd`.
 * @throws RangeError if none of the first seeds is one
 */
export function seedAsking(scenario: string, chair: PartyIndex, first: readonly Turn['kind'][]): number {
  for (let seed = 1; seed <= MOST_SEEDS; seed += 1) {
    const { decisions } = wholeGame({ scenario, seed, chair });
    if (first.every((kind, index) => decisions[index]?.asked === kind)) return seed;
  }
  throw new RangeError(`no game of ${scenario} asks chair ${chair} to ${first.join(', then to ')}`);
}

function begun(scenario: Scenario, seed: number, chair: PartyIndex): Omit<SimpleGame, 'decisions'> {
  const game = compileTold(scenario);
  const seats = scenario.parties.map((_, party) => (party === chair ? ('person' as const) : ('negotiator' as const)));
  const save = saveText(game, createGame(game, { seed, seats }), [], usualSettings(scenario));
  return readSave(save, scenario);
}

/** The text of a game that is saved when its person has this many decisions left. */
export function saveBeforeTheEnd(sat: Sat, left = 1): string {
  return savedBefore(wholeGame(sat), left);
}

/** The code of a whole game, as it stands in a link to its ending. */
export function linkOf(sat: Sat): string {
  const { game, record, moves } = wholeGame(sat);
  return linkText(game, replay(game, record.setup, moves), moves);
}

/** The text of a game that is saved when its person is asked for something: the first time, or after so many times. */
export function saveAt(sat: Sat, asked: Turn['kind'], times = 0): string {
  const game = wholeGame(sat);
  const decision = game.decisions.filter((each) => each.asked === asked)[times];
  if (decision === undefined) throw new RangeError(`nobody is asked ${times + 1} times to ${asked} in that game`);
  return savedAfter(game, decision.before);
}

/** Opens the table of a saved game at an address of the page. The save is put on the device once: a reload goes on. */
export async function openSaved(page: Page, save: string, address = './?stage=off'): Promise<void> {
  await page.addInitScript((text) => {
    const given = `given:${text}`;
    // A frame of no origin has no storage, and neither has an empty page.
    if (!location.protocol.startsWith('http') || sessionStorage.getItem(given) !== null) return;
    sessionStorage.setItem(given, 'yes');
    localStorage.setItem('parley:game', text);
    localStorage.removeItem('parley:game-draft');
  }, save);
  // From table to table the address is the same, and nothing would be loaded.
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(`${address}#/table/first`);
}

/** Opens a game one decision before its end, and makes that one: its ending is that of a game of this device. */
export async function endGame(page: Page, sat: Sat, query = '?stage=off'): Promise<void> {
  await openSaved(page, saveBeforeTheEnd(sat), `./${query}`);
  await playToTheEnd(page, clickAnywhere(page));
}

/** Game of the table that a page shows, as it is kept on the device. */
interface KeptThere {
  readonly name: string;
  readonly text: string;
}

/**
 * Plays the game of the table that a page shows on beside the page, until its persons have this many decisions left, and
 * loads the page again.
 */
export async function hurryOn(page: Page, scenario: Scenario, left = 1): Promise<void> {
  const { name, text } = await page.evaluate<KeptThere>(keptThere);
  const save = savedBefore(movesToTheEnd(readSave(text, scenario)), left);
  await page.evaluate((kept) => localStorage.setItem(kept.name, kept.text), { name, text: save });
  await page.reload();
}

/** The scenario of a file's text. */
export function scenarioOf(text: string): Scenario {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
  return parsed.scenario;
}

function keptThere(): KeptThere {
  const id = /^#\/table\/(\w+)$/.exec(location.hash)?.[1];
  const name = id === undefined || id === 'first' ? 'parley:game' : `parley:game:${id}`;
  const text = localStorage.getItem(name);
  if (text === null) throw new Error(`no game is kept as ${name}`);
  return { name, text };
}

function readSave(save: string, scenario: Scenario): Omit<SimpleGame, 'decisions'> {
  const decoded = decodeRecord(save);
  if (!decoded.ok) throw new Error(`the saved game cannot be read: ${decoded.problem.code}`);
  const { record } = decoded;
  return { game: compileTold(scenario), record, moves: record.moves.list };
}
