import type { Durability, DurabilityLine } from '#engine/model/aftermath.ts';
import { at } from '#engine/model/at.ts';
import { own } from '#engine/model/own.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { DurabilityRow } from '../durability-row.ts';

type Words = Omit<DurabilityRow, 'key' | 'points'>;
type Teller<Code extends DurabilityLine['code']> = (
  game: LocalizedGame,
  line: Extract<DurabilityLine, { code: Code }>,
) => Words;

const TELLERS: { readonly [Code in DurabilityLine['code']]: Teller<Code> } = {
  base: (game) => ({
    title: game.say('durability.base'),
    because: game.say('durability.base-because'),
    source: undefined,
  }),
  'self-enforcing': (game, { party, surplus }) => {
    const below = surplus < 0;
    return {
      title: game.say('durability.self-enforcing', { below }),
      because: game.say('durability.self-enforcing-because', { party, below, surplus: Math.abs(surplus) }),
      source: game.say('durability.self-enforcing-source'),
    };
  },
  'fair-gains': (game, { points }) => ({
    title: game.say('durability.fair-gains', { takes: points < 0 }),
    because: game.say('durability.fair-gains-because', { takes: points < 0 }),
    source: game.say('durability.fair-gains-source'),
  }),
  'veto-parties': (game, { missing }) => ({
    title: game.say('durability.veto-parties', { missing }),
    because: game.say('durability.veto-parties-because', { missing }),
    source: game.say('durability.veto-parties-source'),
  }),
  trust: (game, { mean, points }) => ({
    title: game.say('durability.trust', { takes: points < 0 }),
    because: game.say('durability.trust-because', { mean: Math.round(mean / 10) }),
    source: game.say('durability.trust-source'),
  }),
  narrow: (game, { parties }) => ({
    title: game.say('durability.narrow'),
    because: game.say('durability.narrow-because', { parties }),
    source: game.say('durability.narrow-source'),
  }),
  silent: (game, { issues }) => ({
    title: game.say('durability.silent', { count: issues.length }),
    because: game.say('durability.silent-because', { issues }),
    source: game.say('durability.silent-source'),
  }),
  'last-day': (game, { tracks }) => ({
    title: game.say('durability.last-day'),
    because: game.say('durability.last-day-because', { tracks }),
    source: game.say('durability.last-day-source'),
  }),
  vague: (game, { count }) => ({
    title: game.say('durability.vague', { count }),
    because: game.say('durability.vague-because'),
    source: undefined,
  }),
  author: (game, { line }) => {
    const { because, when, source } = at(game.scenario.durability ?? [], line);
    const cited = source === undefined ? undefined : own(game.scenario.sources, source);
    const issues = game.scenario.issues.flatMap(({ id }, issue) => (Object.hasOwn(when, id) ? [issue] : []));
    return {
      title: game.say('durability.author', { issues }),
      because,
      source: cited && game.say('source.cited', { outlet: cited.outlet, date: cited.date }),
    };
  },
};

/** The lines of the durability table, each with its points, its reason and where the reason comes from. */
export function durabilityRows(game: LocalizedGame, { lines }: Durability): DurabilityRow[] {
  return lines.map((line, key) => {
    const tell = TELLERS[line.code] as (game: LocalizedGame, line: DurabilityLine) => Words;
    return { key, points: line.points, ...tell(game, line) };
  });
}
