/** Comments of delegations on the person's moves, on slips of paper beside them. */
import type { ReactionModel } from '#session/table/record/reaction-model.ts';
import type { Rect } from './geometry.ts';
import { blockSize, line, type PendingLabel, plainLabel } from './label-block.ts';
import type { LetteredScenery } from './lettered-scenery.ts';
import { postureOf } from './mood-view.ts';
import { candidatesAround } from './place-labels.ts';
import { wrappedLines } from './slip-view.ts';
import type { TextMeasurer } from './stage-fonts.ts';
import type { VoiceView } from './stage-view.ts';

export interface VoiceRequest extends PendingLabel {
  readonly voice: Omit<VoiceView, 'rect'>;
}

/** More would fill the map. */
const MOST = 2;
const ASIDE = 11;
const ABOVE = 5;

/** Returns the preferred positions of slips, for delegations that have commented since the person last acted. */
export function voiceRequests(scenery: LetteredScenery, measure: TextMeasurer): VoiceRequest[] {
  const said = scenery.model.reactions.filter(({ says, isNew }) => says !== undefined && isNew);
  const latest = [...said].sort((a, b) => (b.line ?? 0) - (a.line ?? 0)).slice(0, MOST);
  return latest.flatMap((reaction) => voiceRequest(reaction, scenery, measure));
}

function voiceRequest(reaction: ReactionModel, scenery: LetteredScenery, measure: TextMeasurer): VoiceRequest[] {
  const view = scenery.delegations.find(({ party }) => party === reaction.party);
  if (view === undefined || reaction.says === undefined) return [];
  const widest = Math.min(150 * scenery.unit, scenery.bounds.width * 0.32);
  const fits = (text: string) => measure(text, 'claim', 13 * scenery.unit) <= widest;
  const lines = wrappedLines(reaction.says, fits).map((text) => line(text, 'claim', scenery));
  const block = blockSize(lines, measure);
  const size = { width: block.width + 2 * ASIDE, height: block.height + 2 * ABOVE };
  const radius = (view.porthole ?? view.radius) + 6;
  const candidates = [0, 22, 44, 66, 88]
    .map((far) => radius + far)
    .flatMap((far) => candidatesAround(view.at, far, size, view.stretch));
  const { party, order } = view;
  return [
    {
      ...plainLabel(`voice ${party}`, candidates, lines),
      voice: { party, order, posture: postureOf(reaction), lines },
    },
  ];
}

/** Returns the position of the words on a slip. */
export function voiceWords({ x, y }: Rect): { readonly x: number; readonly y: number } {
  return { x: x + ASIDE, y: y + ABOVE };
}
