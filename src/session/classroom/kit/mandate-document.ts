import { walkAwayIn } from '#engine/analysis/track-domain.ts';
import { at } from '#engine/model/at.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { briefingOf } from '../../screens/briefing.ts';
import type { ChairModel } from '../../screens/briefing-model.ts';
import { combinationInWords } from '../../words/combination-in-words.ts';
import { markOf } from '../../words/names.ts';
import type { KitBlock, KitPoints } from './kit-block.ts';
import type { KitDocument } from './kit-document.ts';
import { framed } from './kit-frame.ts';
import { signersOf } from './signers-of.ts';
import { reachOf } from './who-reaches-whom.ts';

/** The mandate of one delegation with what each answer is worth to it; nothing that another one keeps to itself. */
export function mandateDocument(game: LocalizedGame, party: PartyIndex): KitDocument {
  const told = game.withPerspective(party);
  const chair = at(briefingOf(told).chairs, party);
  return framed(game, {
    id: `mandate-${chair.id}`,
    title: game.say('kit.mandate', { party }),
    audience: 'chair',
    compact: lengthOf(chair) > LONG,
    whose: game.say('kit.for-party', { party }),
    blocks: [
      {
        kind: 'title',
        title: chair.name,
        told: true,
        mark: markOf(game, party),
        aside: { title: game.say('kit.confidential'), words: game.say('kit.confidential-words') },
      },
      { kind: 'parts', parts: partsOf(chair) },
      pointsOf(told, chair),
      ...notesOf(told, chair),
      ...homeOf(told, chair),
      ...ownMoves(told, party),
      ...prepared(told),
    ],
  });
}

/** Characters of a mandate that are set smaller, so that it needs a sheet less. */
const LONG = 700;

function lengthOf({ mandate }: ChairModel): number {
  return mandate.reduce((sum, { words }) => sum + words.length, 0);
}

/** In the order in which two columns are read: what one wants, and what one may not sign, stand first. */
const PART_ORDER = ['interests', 'redLines', 'answersTo', 'position', 'canOffer', 'ifNoDeal'];

function partsOf({ mandate }: ChairModel) {
  return PART_ORDER.flatMap((key) => {
    const part = mandate.find((each) => each.key === key);
    return part === undefined ? [] : [{ heading: part.heading, words: part.words, never: key === 'redLines' }];
  });
}

function pointsOf(game: LocalizedGame, { party, sheet }: ChairModel): KitPoints {
  const never = game.say('kit.never');
  return {
    kind: 'points',
    heading: game.say('kit.points'),
    tracks: sheet.map(({ track, title, issues }) => ({
      title,
      notes: [signersOf(game, track), noDealOf(game, party, track)],
      articles: issues.map(({ number, title: article, options }) => ({
        number,
        title: article,
        answers: options.map(({ label, points, redLine }) => ({
          label,
          worth: redLine ? never : game.say('kit.worth', { points: points * game.scale }),
          never: redLine,
        })),
      })),
    })),
  };
}

/** States the worth of no deal on the first and the last day, without events: paper has no random draws. */
function noDealOf(game: LocalizedGame, party: PartyIndex, track: TrackIndex): string {
  const rules = at(at(game.secrets, party).walkAways, track);
  const [first, last] = [1, game.common.roundCount].map((round) => walkAwayIn(rules, 'middle', round));
  if (first === undefined || last === undefined || first === last) {
    return game.say('kit.no-deal', { worth: first ?? 0 });
  }
  return game.say('kit.no-deal-moves', { first, last });
}

/** Returns notes that the sheet lacks: combinations that count or are never signed, and the meaning of points. */
function notesOf(game: LocalizedGame, { id, redLines }: ChairModel): KitBlock[] {
  const { scenario } = game;
  const terms = scenario.terms
    .filter((term) => term.party === id)
    .map(({ when, points, because }) =>
      game.say(points < 0 ? 'kit.term-takes' : 'kit.term-gives', {
        clauses: combinationInWords(game, when),
        points: Math.abs(points) * game.scale,
        because,
      }),
    );
  // A line of one article is marked in the sheet itself, and told in the mandate.
  const together = scenario.redLines
    .filter(({ party }) => party === id)
    .map(({ never }) => Object.keys(never).length > 1);
  const lines = redLines
    .filter((_, place) => together[place])
    .map(({ never, because }) => game.say('kit.red-line', { never, because }));
  return [
    ...listed([...lines, ...terms]),
    { kind: 'words', tone: 'note', words: game.say(scenario.factsAsOf ? 'kit.guessed-real' : 'kit.guessed') },
  ];
}

function homeOf(game: LocalizedGame, { factions, members }: ChairModel): KitBlock[] {
  const groups = factions.map((each) => game.say('kit.faction', each));
  const bloc = members.filter(({ stands }) => stands.length > 0);
  const stands = bloc.map(({ name, stands: own }) =>
    game.say('kit.member', { name, stands: own.map(({ about, words }) => game.say('kit.stand', { about, words })) }),
  );
  return [...listed(groups, game.say('kit.home')), ...listed(stands, game.say('kit.members'))];
}

/** Returns a delegation's moves besides talking, and the delegations that it reaches. */
function ownMoves(game: LocalizedGame, party: PartyIndex): KitBlock[] {
  const own = (game.scenario.levers ?? []).flatMap((lever, index) => {
    const { uses, cost, party: whose } = at(game.levers, index);
    return whose === party ? [game.say('kit.lever', { label: lever.label, says: lever.says, uses, cost })] : [];
  });
  const reach = reachOf(game, party);
  return [...listed(own, game.say('kit.levers')), ...listed(reach, game.say('kit.reach'))];
}

/** A list under its heading, if it has one; nothing where there is nothing in it. */
function listed(items: readonly string[], heading?: string): KitBlock[] {
  if (items.length === 0) return [];
  const list: KitBlock = { kind: 'list', marker: 'dot', items };
  return heading === undefined ? [list] : [{ kind: 'subheading', words: heading }, list];
}

/** Lines to write on for each question of the preparation. */
const LINES = 2;

/** Form that a delegation fills in before the talks. */
function prepared(game: LocalizedGame): KitBlock[] {
  return [
    { kind: 'subheading', words: game.say('kit.prepare') },
    {
      kind: 'fields',
      columns: true,
      fields: (['aim', 'others', 'trades', 'opening', 'walk-away', 'learnt'] as const).map((key) => ({
        label: game.say(`kit.prepare-${key}`),
        lines: LINES,
      })),
    },
  ];
}
