/** Tables of every size the stage has to show, drawn by chance: 2 to 8 delegations, 1 to 6 parts with their venues. */
import fc from 'fast-check';
import type { Coordinates } from '#engine/model/scenario/coordinates.ts';
import type { SiteModel } from '#session/table/frame/stage-model.ts';
import type { ChannelModel, DelegationModel } from '#session/table/parts/delegation-model.ts';
import type { ReactionModel } from '#session/table/record/reaction-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { article, delegation, flagshipTable, hall, option, stage } from './flagship-table.ts';
import { reaction } from './reaction.ts';

type Gen = fc.GeneratorValue;

/** Sizes of the stage on the screens that the page is made for, a strip above a letter among them. */
export const STAGES = [
  { width: 552, height: 720 },
  { width: 300, height: 196 },
  { width: 900, height: 800 },
  { width: 1000, height: 196 },
  { width: 1600, height: 1000 },
] as const;

/** Widths of text, without a canvas. */
export const measure = (text: string, _style: string, size: number) => text.length * size * 0.55;

/** A table; its delegations have their places in Europe, the last one now and then beyond the sea. */
export function drawnTable(): fc.Arbitrary<TableModel> {
  return fc.gen().map((g) => {
    const count = g(fc.integer, { min: 2, max: 8 });
    const you = g(fc.nat, count - 1);
    const delegations = parties(count).map((party) => delegationOf(g, party, you, party > 1 && party === count - 1));
    const channels = channelsOf(g, count);
    const tracks = parties(g(fc.integer, { min: 1, max: 6 })).map((track) => trackOf(g, track));
    return flagshipTable({
      ...{ you, delegations, channels, tracks },
      draft: { ...flagshipTable().draft, to: delegations.filter(() => g(fc.boolean)) },
      stage: stageOf(g, delegations, tracks.length),
      reactions: delegations.filter(() => g(fc.boolean)).map(({ party }) => reactionOf(g, party)),
    });
  });
}

function parties(count: number): number[] {
  return Array.from({ length: count }, (_, party) => party);
}

function delegationOf(g: Gen, party: number, you: number, mayBeFar: boolean): DelegationModel {
  const far: Coordinates = [-77.04, 38.9];
  return {
    ...delegation(1),
    ...{ party, order: party, mark: `P${party}`, name: `Delegation ${party}`, you: party === you },
    at: mayBeFar && g(fc.boolean) ? far : placeOf(g),
    flags: ['gb', 'fr', 'de'].slice(0, g(fc.nat, 3)),
    status: g(fc.constantFrom, 'present', 'leaving', 'gone'),
  };
}

function reactionOf(g: Gen, party: number): ReactionModel {
  const mood = g(fc.constantFrom, 'warmer', 'cooler', 'unmoved', 'not-asked');
  return reaction(party, mood, g(fc.boolean), g(fc.nat, 90));
}

/** From Lisbon to the Volga, from Crete to Oslo. */
function placeOf(g: Gen): Coordinates {
  return [g(fc.integer, { min: -9, max: 45 }), g(fc.integer, { min: 35, max: 60 })];
}

function channelsOf(g: Gen, count: number): ChannelModel[] {
  return parties(count).flatMap((a) =>
    parties(count)
      .slice(a + 1)
      .map((b): ChannelModel => {
        const kind = g(fc.constantFrom, 'direct', 'relayed', 'none');
        const via = parties(count).find((party) => party !== a && party !== b);
        const carried = kind === 'relayed' && via !== undefined && g(fc.boolean);
        return { a, b, kind, carrying: carried ? { from: a, via, to: b } : undefined };
      }),
  );
}

function trackOf(g: Gen, track: number): TableModel['tracks'][number] {
  const [first] = flagshipTable().tracks;
  if (first === undefined) throw new Error('a part was expected');
  const venues = parties(g(fc.nat, 4)).map((index) =>
    option(index, `Venue ${track}${index}`, placeOf(g), [], {
      pencilled: g(fc.nat, 5) === 0,
      inText: g(fc.nat, 3) === 0 ? 'current' : undefined,
    }),
  );
  const state = g(fc.constantFrom, 'unsettled', 'tabled', 'initialled');
  return { ...first, track, articles: [article(venues, { issue: track, track, state })] };
}

function stageOf(g: Gen, delegations: readonly DelegationModel[], tracks: number): TableModel['stage'] {
  const sites = parties(g(fc.nat, tracks)).map(
    (issue): SiteModel => ({
      ...{ issue: 10 + issue, at: placeOf(g), title: `Article ${issue}`, icon: 'shield' },
      state: g(fc.constantFrom, 'unsettled', 'tabled', 'initialled'),
    }),
  );
  const seats = delegations.map(({ party, order, mark, name, you, status }) => ({
    ...{ party, order, mark, name, you },
    present: status !== 'gone',
    signed: g(fc.boolean),
  }));
  const others = delegations.filter(({ you }) => !you);
  const strands = others.map(({ party }) => ({ party, count: g(fc.integer, { min: 1, max: 3 }) }));
  const [by, about] = delegations;
  const slips = by && about ? stage().slips.map((slip) => ({ ...slip, by, about })) : [];
  const overdue = stage().overdue.flatMap((owed) => others.slice(0, 1).map(({ party }) => ({ ...owed, party })));
  const areas = delegations.map(({ flags }) => flags);
  const ripeness = g(fc.nat, 4);
  const you = delegations.find((one) => one.you)?.name ?? '';
  return stage({
    hall: hall({ seats, floor: g(fc.nat, seats.length - 1) }),
    sites,
    strands,
    slips,
    overdue,
    areas,
    written: { ...stage().written, you: `${you} · you` },
    ripeness,
  });
}
