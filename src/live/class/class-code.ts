import { randomInt } from 'node:crypto';
import type { LogId, LogStore } from '../logs/log-store.ts';
import type { ClassCode } from '../protocol/told-to-teacher.ts';
import { parseJson } from './parse-json.ts';

/** Words of codes: four letters that anybody can spell and say aloud, none of which stands for a country, mocks anybody or belongs to a war. */
export const CODE_WORDS = (
  'ALOE BARK BARN BEAN BEET BELL BIRD BOAT BOOK CAKE CARP CAVE CLAM CONE CORK CORN COVE CRAB DALE DAWN DEER DESK ' +
  'DOOR DOVE DUNE DUSK FARM FELT FERN FISH FOAL FROG GATE GLEN GLOW GOLD HARE HARP HILL HIVE IBEX IRIS JADE KALE ' +
  'KELP KITE KIWI LACE LAKE LAMB LAMP LANE LARK LEAF LEEK LILY LIME LUTE LYNX MILK MILL MINT MIST MOON MOSS MOTH ' +
  'NEST NEWT NOON NOTE OATS OBOE ONYX OPAL ORYX PAGE PALM PARK PATH PEAR PEAS PIER PINE PLUM POND PONY PUMA QUAY ' +
  'RAFT RAIN REED REEF RICE ROAD ROCK ROOT ROSE RUBY SAGE SAIL SAND SEAL SEED SHED SILK SNOW SONG SOUP STAR SWAN ' +
  'TART TEAK TENT TERN TIDE TOAD TUNA TUNE TWIG VALE WAVE WOOD WOOL WREN YARN'
).split(' ');

/** Validity of a code in milliseconds: one day. */
const GOOD_FOR = 24 * 60 * 60 * 1000;
/** Digits of a code: with 140 words 1.4 million codes, so that guessing one takes hours (see `FailedAttempts` of the server). */
const DIGITS = 4;
/** Codes that are drawn before there is said to be no free one. */
const MOST_DRAWN = 100;

/** The head of a code's log, which has no entries. */
interface CodeHead extends Pick<ClassCode, 'goodUntil'> {
  readonly classId: string;
}

/** Takes a free code for a class; absent where hardly any is left. */
export async function takeCode(logs: LogStore, classId: string, now: number): Promise<ClassCode | undefined> {
  const goodUntil = now + GOOD_FOR;
  const head = JSON.stringify({ classId, goodUntil } satisfies CodeHead);
  for (let drawn = 0; drawn < MOST_DRAWN; drawn += 1) {
    const text = drawnCode();
    // Of two that take the same one at the same time, the first has it.
    if ((await logs.open(codeLog(text), head)) === head) return { text, goodUntil };
  }
  return undefined;
}

/** The class that a code leads to now. Whether the class still goes by it, the class knows. */
export async function classOfCode(logs: LogStore, text: string, now: number): Promise<string | undefined> {
  const part = await logs.read(codeLog(text), 0);
  if (part === undefined) return undefined;
  const leads = codeHeadIn(part.head);
  return leads !== undefined && now < leads.goodUntil ? leads.classId : undefined;
}

export function codeLog(text: string): LogId {
  return `code:${text.toLowerCase().replace(' ', '-')}`;
}

/** Absent where it is none of ours: a file of that name may have been laid there by others. */
export function codeHeadIn(head: string): CodeHead | undefined {
  return parseJson(head) as CodeHead | undefined;
}

function drawnCode(): string {
  const digits = Array.from({ length: DIGITS }, () => randomInt(10));
  return `${CODE_WORDS[randomInt(CODE_WORDS.length)]} ${digits.join('')}`;
}
