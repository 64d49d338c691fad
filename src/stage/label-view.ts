/** The words on the stage, each where it is free of the others. */
import type { MapWords } from '#session/table/frame/map-words.ts';
import type { DelegationModel } from '#session/table/parts/delegation-model.ts';
import type { ReactionModel } from '#session/table/record/reaction-model.ts';
import { around, lengthOf, pointAlong, type Rect } from './geometry.ts';
import { blockSize, line, type PendingLabel, plainLabel } from './label-block.ts';
import type { LetteredScenery } from './lettered-scenery.ts';
import { mapPlate, platedSize } from './map-plate.ts';
import { postureOf } from './mood-view.ts';
import { type Candidate, candidatesAround, placeLabels } from './place-labels.ts';
import { slipRequests } from './slip-view.ts';
import type { TextMeasurer } from './stage-fonts.ts';
import type { DelegationView, LabelLine, LabelView, SlipView, VoiceView } from './stage-view.ts';
import { isWeighty, type NamedVenue } from './venue-view.ts';
import { voiceRequests } from './voice-view.ts';

/** The words on the map, and the slips with claims. */
export interface Lettering {
  readonly labels: readonly LabelView[];
  readonly slips: readonly SlipView[];
  readonly voices: readonly VoiceView[];
}

/** Labels in order of importance: delegations, venues, articles, claims, papers on their way, channels, seas. */
export function lettering(scenery: LetteredScenery, measure: TextMeasurer): Lettering {
  const slips = scenery.compact ? [] : slipRequests(scenery, measure);
  const voices = scenery.compact ? [] : voiceRequests(scenery, measure);
  const wanted = [
    ...scenery.delegations.map((view) => delegationLabel(view, scenery, measure)),
    ...voices,
    ...venueLabels(scenery, measure, isWeighty),
    ...siteLabels(scenery, measure),
    ...slips,
    ...venueLabels(scenery, measure, (venue) => !isWeighty(venue)),
    ...(scenery.compact
      ? []
      : [
          ...overdueLabels(scenery, measure),
          ...dossierLabels(scenery, measure),
          ...cutLabels(scenery, measure),
          ...seaLabels(scenery, measure),
        ]),
  ];
  const placed = placeLabels(wanted, {
    bounds: scenery.bounds,
    obstacles: obstaclesOf(scenery),
    lines: scenery.channels.flatMap(({ path }) => path),
  });
  const labels = wanted.filter((each) => !('claim' in each || 'voice' in each));
  return {
    labels: labels.flatMap(({ key, lines, faint, target, plate }) => {
      const place = placed.get(key);
      if (place === undefined) return [];
      const { side, rect, brief = false } = place;
      return [{ side, rect, lines: brief ? lines.slice(0, 1) : lines, faint, target, plate }];
    }),
    slips: slips.flatMap(({ key, slipAt }) => {
      const place = placed.get(key);
      return place === undefined ? [] : [slipAt(place.rect)];
    }),
    voices: voices.flatMap(({ key, voice }) => {
      const place = placed.get(key);
      return place === undefined ? [] : [{ ...voice, rect: place.rect }];
    }),
  };
}

function obstaclesOf(scenery: LetteredScenery): Rect[] {
  return [
    ...scenery.delegations.map(({ at, radius, porthole }) => around(at, porthole ?? radius * 1.2)),
    ...scenery.venues.map(({ at, radius }) => around(at, radius)),
    ...scenery.sites.map(({ at, radius }) => around(at, radius * 1.2)),
    ...scenery.dossiers.map(({ rest }) => around(rest, 19 * scenery.unit)),
    ...scenery.reserved,
  ];
}

/** Returns the label of a delegation: its name, and a note under it if there is room. */
function delegationLabel(view: DelegationView, scenery: LetteredScenery, measure: TextMeasurer): PendingLabel {
  const model = scenery.model.delegations.find(({ party }) => party === view.party) as DelegationModel;
  const { written } = scenery.model.stage;
  const reaction = shownReaction(scenery, view);
  const under = underName(model, written, reaction);
  const lines = [
    line(model.you ? written.you : model.name, 'name', scenery),
    ...(under === undefined ? [] : [line(under, 'seat', scenery)]),
  ];
  const shown = scenery.compact && reaction === undefined ? lines.slice(0, 1) : lines;
  const plate = view.dimmed ? undefined : mapPlate(view, shown, reaction, measure);
  const placesOf = (those: readonly LabelLine[]) => {
    const block = blockSize(those, measure);
    const size = plate === undefined ? block : platedSize(block, plate, those);
    return inOrder(candidatesAround(view.at, view.porthole ?? view.radius + 4, size, view.stretch), view);
  };
  const brief = shown.length === 1 ? [] : placesOf(shown.slice(0, 1)).map((place) => ({ ...place, brief: true }));
  return {
    key: `delegation ${view.party}`,
    candidates: [...placesOf(shown), ...brief],
    optional: false,
    lines: shown,
    faint: view.dimmed,
    plate,
    target: { kind: 'delegation', party: view.party },
  };
}

/** Reaction of a delegation to the player's acts; `undefined` if it was not asked or is as before. */
function shownReaction({ model }: LetteredScenery, { party }: DelegationView): ReactionModel | undefined {
  return model.reactions.find((reaction) => reaction.party === party && postureOf(reaction) !== 'upright');
}

/** Under a porthole; else as they come. */
function inOrder(candidates: readonly Candidate[], { porthole }: DelegationView): Candidate[] {
  const rank = ({ side }: Candidate) => ({ below: 0, right: 1, above: 2, left: 3, on: 4 })[side];
  return porthole === undefined ? [...candidates] : [...candidates].sort((a, b) => rank(a) - rank(b));
}

/** Returns the note under a name: the departure, otherwise the reaction to the person's moves, otherwise the place. */
function underName(
  { status, seatOf }: DelegationModel,
  { gone, leaving }: MapWords,
  reaction: ReactionModel | undefined,
): string | undefined {
  if (status === 'gone') return gone;
  return status === 'leaving' ? leaving : (reaction?.words ?? seatOf);
}

function venueLabels(
  scenery: LetteredScenery,
  measure: TextMeasurer,
  which: (venue: NamedVenue) => boolean,
): PendingLabel[] {
  const important = { agreed: 0, tabled: 1, candidate: 2, faint: 3 } as const;
  const ordered = scenery.venues.filter(which).sort((a, b) => important[a.state] - important[b.state]);
  return ordered.flatMap((venue) => {
    const marks = venue.state === 'agreed' || scenery.compact ? [] : venue.backers;
    const lines = [{ ...line(venue.label, 'venue', scenery), marks }];
    const weighty = isWeighty(venue);
    if (scenery.compact && !weighty) return [];
    return {
      key: `venue ${venue.issue} ${venue.option}`,
      candidates: candidatesAround(venue.at, venue.radius, blockSize(lines, measure)),
      optional: scenery.compact || !weighty,
      lines,
      faint: venue.state === 'faint',
      target: { kind: 'venue', issue: venue.issue, option: venue.option },
    };
  });
}

function siteLabels(scenery: LetteredScenery, measure: TextMeasurer): PendingLabel[] {
  return scenery.sites.map((site) => {
    const lines = [line(site.title, 'venue', scenery)];
    return {
      key: `site ${site.issue}`,
      candidates: candidatesAround(site.at, site.radius, blockSize(lines, measure)),
      optional: false,
      lines,
      faint: false,
      target: { kind: 'article', issue: site.issue },
    };
  });
}

/** Days that an answer has been waited for, beside the delegation that owes it. */
function overdueLabels(scenery: LetteredScenery, measure: TextMeasurer): PendingLabel[] {
  return scenery.model.stage.overdue.flatMap(({ party, words }) => {
    const view = scenery.delegations.find((each) => each.party === party);
    if (view === undefined) return [];
    const lines = [{ ...line(words, 'note', scenery), icon: 'hourglass' }];
    const radius = view.porthole ?? view.radius + 6;
    const besides = candidatesAround(view.at, radius, blockSize(lines, measure), view.stretch);
    const left = besides.filter(({ side }) => side === 'left');
    return [plainLabel(`overdue ${party}`, [...left, ...besides], lines)];
  });
}

function dossierLabels(scenery: LetteredScenery, measure: TextMeasurer): PendingLabel[] {
  return scenery.dossiers.map(({ key, rest }) => {
    const to = scenery.model.delegations.find(({ party }) => key.endsWith(`-${party}`));
    const lines = [line(`on its way to ${to?.seatOf ?? to?.name ?? ''}`, 'note', scenery)];
    return plainLabel(`dossier ${key}`, candidatesAround(rest, 17 * scenery.unit, blockSize(lines, measure)), lines);
  });
}

function cutLabels(scenery: LetteredScenery, measure: TextMeasurer): PendingLabel[] {
  return scenery.channels.flatMap(({ kind, path }, index) => {
    if (kind !== 'none' || lengthOf(path) < 40) return [];
    const lines = [line(scenery.model.stage.written.noChannel, 'note', scenery)];
    return [plainLabel(`cut ${index}`, candidatesAround(pointAlong(path, 0.5), 10, blockSize(lines, measure)), lines)];
  });
}

function seaLabels(scenery: LetteredScenery, measure: TextMeasurer): PendingLabel[] {
  return scenery.seas.map(({ name, at }): PendingLabel => {
    const lines = [line(name, 'sea', scenery)];
    const { width, height } = blockSize(lines, measure);
    const rect = { x: at[0] - width / 2, y: at[1] - height / 2, width, height };
    const moved = [0, -16, 16].map((down): Candidate => ({ side: 'on', rect: { ...rect, y: rect.y + down } }));
    return { ...plainLabel(`sea ${name}`, moved, lines), offLines: true };
  });
}
