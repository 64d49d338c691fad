/** Claims as slips of paper at the edge of the map, each with a line to the delegation that it speaks of. */
import type { ClaimSlip } from '#session/table/frame/stage-model.ts';
import type { LaidTable } from '#session/table/table-model.ts';
import { distance, type Rect } from './geometry.ts';
import { blockSize, line, type PendingLabel, plainLabel } from './label-block.ts';
import type { LetteredScenery } from './lettered-scenery.ts';
import type { Point } from './map-data.ts';
import type { Candidate } from './place-labels.ts';
import type { TextMeasurer } from './stage-fonts.ts';
import type { DelegationView, LabelLine, MapView, SlipView } from './stage-view.ts';

/**
 * The claims that may be shown, the first ones before others: the newest that nobody has answered and, until the day is over, those answered since
 * they were shown, so that it can be seen what became of them.
 */
export function shownClaims({ stage, calendar }: LaidTable, before: MapView | undefined): ClaimSlip[] {
  const known = before?.round === calendar.round ? before.slips.map(({ claim }) => claim) : [];
  const answered = stage.slips.filter(({ claim, status }) => status !== 'open' && known.includes(claim));
  const open = stage.slips.filter(({ status }) => status === 'open');
  return [...answered, ...open];
}

export interface SlipRequest extends PendingLabel {
  readonly claim: number;
  readonly slipAt: (rect: Rect) => SlipView;
}

const PADDING = 8;

/** Returns the preferred positions of the slips. */
export function slipRequests(scenery: LetteredScenery, measure: TextMeasurer): SlipRequest[] {
  return scenery.claims.flatMap((slip) => {
    const about = scenery.delegations.find(({ party }) => party === slip.about.party);
    if (about === undefined) return [];
    const lines = slipLines(slip, scenery, measure);
    const { width, height } = blockSize(lines, measure);
    const size = { width: width + 2 * PADDING, height: height + 1.5 * PADDING };
    const candidates = edgePlaces(scenery.bounds, size, about);
    return [
      {
        ...plainLabel(`slip ${slip.claim}`, candidates, lines),
        claim: slip.claim,
        slipAt: (rect): SlipView => ({
          claim: slip.claim,
          order: slip.about.order,
          status: slip.status,
          rect,
          lines,
          path: lineTo(rect, about),
        }),
      },
    ];
  });
}

function slipLines(slip: ClaimSlip, scenery: LetteredScenery, measure: TextMeasurer): LabelLine[] {
  const widest = Math.min(168 * scenery.unit, scenery.bounds.width * 0.36);
  const says = wrappedLines(slip.says, (text) => measure(text, 'claim', 13 * scenery.unit) <= widest);
  const status = wrappedLines(slip.statusWords, (text) => measure(text, 'note', 13 * scenery.unit) <= widest);
  return [
    ...says.slice(0, 4).map((text) => line(text, 'claim', scenery)),
    ...status.map((text) => line(text, 'note', scenery)),
  ];
}

/** A text in lines that fit; a word that does not fit has a line of its own. */
export function wrappedLines(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Places along the edges, the one nearest to a delegation (but not on it) first. */
function edgePlaces(
  bounds: Rect,
  { width, height }: { width: number; height: number },
  about: DelegationView,
): Candidate[] {
  const across = [bounds.x, bounds.x + (bounds.width - width) / 2, bounds.x + bounds.width - width];
  const rows = Math.max(1, Math.floor((bounds.height - height) / 16));
  const places = across.flatMap((x) =>
    Array.from(
      { length: rows + 1 },
      (_, row): Candidate => ({
        side: 'on',
        rect: { x, y: bounds.y + ((bounds.height - height) * row) / rows, width, height },
      }),
    ),
  );
  const far = ({ rect }: Candidate) => distance([rect.x + width / 2, rect.y + height / 2], about.at);
  return places.sort((a, b) => far(a) - far(b));
}

/** From the slip's edge to the token. */
function lineTo(rect: Rect, { at, radius }: DelegationView): Point[] {
  const middle: Point = [rect.x + rect.width / 2, rect.y + rect.height / 2];
  const from: Point = [
    Math.min(Math.max(at[0], rect.x + 12), rect.x + rect.width - 12),
    at[1] > middle[1] ? rect.y + rect.height : rect.y,
  ];
  const far = distance(from, at);
  if (far <= radius + 8) return [];
  const share = (far - radius - 5) / far;
  return [from, [from[0] + (at[0] - from[0]) * share, from[1] + (at[1] - from[1]) * share]];
}
