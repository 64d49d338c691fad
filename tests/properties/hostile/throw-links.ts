import { at } from '#engine/model/at.ts';
import type { DrawBetween } from '#engine/model/random.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { attachmentCode } from '#record/carried/attachment-code.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import { shippedCatalogue } from '../../support/shipped-catalogue.ts';
import { drawOf } from '../random-play.ts';
import { alteredBytes, ENVELOPE_ALTERATIONS, PARTS_ALTERATIONS } from './altered-content.ts';
import { ATTACHMENTS, type Attached } from './altered-scenario.ts';
import { HUGE_TEXTS, TEXT_ALTERATIONS } from './altered-text.ts';
import { type HonestLink, honestLinks, OWN, STRANGE } from './honest-links.ts';
import { headIn, linkOfParts, linkParts, numberWithHead, resealedSave } from './link-parts.ts';
import { type Opened, openedHonest, openedText } from './opened-text.ts';

/** What was thrown, and what came of it. */
export interface Thrown {
  /** By what came of them, how many. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** By how they were altered, how many. */
  readonly alterations: ReadonlyMap<string, number>;
  /** What must not be, a sentence each that says how to have it again. */
  readonly faults: readonly string[];
  /** The longest that one took, in milliseconds of processor time, and which it was. */
  readonly slowest: { readonly took: number; readonly what: string };
}

interface Hostile {
  readonly what: string;
  readonly text: string;
}

/** Out of a hundred thousand: how many are altered in a way. The rest are texts that somebody changed without knowing the format. */
const SHARES = { parts: 20_000, save: 2_000, attachment: 2_000, huge: 100 } as const;

interface Throw {
  readonly count: number;
  readonly seed: number;
  /** See `honestLinks`. */
  readonly every: boolean;
}

/** What may come of links that nobody has altered. */
const HONEST_OUTCOMES: readonly string[] = [
  'an ending, verified',
  'an ending, changed',
  'can be gone on with',
  'asks for its scenario',
  'names a file',
  'settings to sit down with',
];

/** One of so many is played by the command, too, which has to say the same: it takes as long again. */
const ASKED_EVERY = 4;

/** Opens so many hostile texts as the page does. */
export function throwLinks({ count, seed, every }: Throw): Thrown {
  const links = honestLinks(every);
  const thrower = new Thrower(links);
  for (let index = 0; index < count; index += 1) thrower.throwOne(seed + index);
  return thrower;
}

class Thrower implements Thrown {
  readonly outcomes = new Map<string, number>();
  readonly alterations = new Map<string, number>();
  readonly faults: string[] = [];
  slowest = { took: 0, what: 'nothing' };
  readonly #links: readonly HonestLink[];
  readonly #weighed: readonly HonestLink[];
  readonly #strange: readonly HonestLink[];
  readonly #catalogue = shippedCatalogue([OWN.scenario]);
  readonly #honest: ReadonlySet<string>;

  constructor(links: readonly HonestLink[]) {
    this.#links = links;
    this.#strange = links.filter(({ scenario }) => scenario === STRANGE.scenario);
    this.#weighed = links.flatMap((link) => Array.from({ length: link.weight }, () => link));
    const opened = links.flatMap(({ name, code }) =>
      openedHonest(this.#catalogue, code).map((each) => ({ ...each, name })),
    );
    const withAll = shippedCatalogue([OWN.scenario, STRANGE.scenario]);
    const known = links.flatMap(({ code }) => openedHonest(withAll, code));
    this.#honest = new Set(known.flatMap(({ verified }) => verified ?? []));
    const unfit = opened.filter(({ is }) => !HONEST_OUTCOMES.includes(is));
    this.faults.push(...unfit.map(({ name, is, words }) => `${name}, as it is: ${is}, ${words}`));
  }

  throwOne(seed: number): void {
    const draw = drawOf(seed);
    const link = at(this.#weighed, draw(0, this.#weighed.length - 1));
    const other = at(this.#links, draw(0, this.#links.length - 1));
    const { what, text } = this.#hostile(link, other.code, draw);
    const name = `${what}, of ${link.name}, seed ${seed}`;
    count(this.alterations, what);
    const before = process.cpuUsage();
    try {
      for (const opened of openedText(this.#catalogue, text, seed % ASKED_EVERY === 0)) this.#look(opened, name);
    } catch (error) {
      this.faults.push(`${name}: ${error instanceof Error ? error.stack : error}`);
    }
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1000;
    if (took > this.slowest.took) this.slowest = { took, what: name };
  }

  #hostile(link: HonestLink, other: string, draw: DrawBetween): Hostile {
    const die = draw(1, 100_000);
    const { parts, save, attachment, huge } = SHARES;
    if (die <= huge) return alteredBy(HUGE_TEXTS, draw, (alter) => alter(link.code, draw, other));
    if (die <= huge + attachment)
      return alteredBy(ATTACHMENTS, draw, (attach) =>
        withAttachment(at(this.#strange, draw(0, this.#strange.length - 1)), attach(STRANGE.scenario, draw), draw),
      );
    const read = linkParts(link.code);
    if (read === undefined && die <= huge + attachment + parts + save) {
      return { what: 'bytes of a save', text: resealedSave(link.code, (content) => alteredBytes(content, draw)) };
    }
    if (read !== undefined && die <= huge + attachment + parts) {
      return alteredBy(link.isInvitation ? ENVELOPE_ALTERATIONS : PARTS_ALTERATIONS, draw, (alter) =>
        linkOfParts(alter(read, draw)),
      );
    }
    return alteredBy(TEXT_ALTERATIONS, draw, (alter) => alter(link.code, draw, other));
  }

  #look({ is, words, verified }: Opened, name: string): void {
    count(this.outcomes, is);
    if (words === '') this.faults.push(`${name}: nothing is said (${is})`);
    if (verified !== undefined && !this.#honest.has(verified)) this.faults.push(`${name}: another game is verified`);
  }
}

function alteredBy<T>(ways: Readonly<Record<string, T>>, draw: DrawBetween, apply: (way: T) => string): Hostile {
  const names = Object.keys(ways);
  const what = at(names, draw(0, names.length - 1));
  return { what, text: apply(ways[what] as T) };
}

/** The game with another attachment, of a scenario that is not here; or the attachment alone, which hands a scenario out. */
function withAttachment({ code }: HonestLink, { bytes, scenario }: Attached, draw: DrawBetween): string {
  const parts = linkParts(code);
  if (parts === undefined || draw(0, 2) === 0) return `/scenario/${attachmentCode(bytes)}`;
  const { head, rest } = headIn(parts.number);
  const scenarioDigest = scenario === undefined ? head.scenarioDigest : digestAsFarAsThereIs(scenario);
  const number = numberWithHead({ ...head, scenarioId: STRANGE.scenario.id, scenarioDigest }, rest, 0);
  return linkOfParts({ number, attachment: bytes });
}

/** What is no scenario has no digest. */
function digestAsFarAsThereIs(scenario: unknown): number {
  try {
    return scenarioDigest(scenario as Scenario);
  } catch {
    return 0;
  }
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}
