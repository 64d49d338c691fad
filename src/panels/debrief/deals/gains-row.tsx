/** Value of a text to each signatory, compared with no deal. */
import { at } from '#engine/model/at.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { DealMapModel, PointOnMap } from '#session/debrief/deal-map-model.ts';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface GainsRowProps {
  readonly signatories: DealMapModel['signatories'];
  readonly point: PointOnMap;
}

/** Points and how many over no deal, delegation by delegation. */
export function GainsRow({ signatories, point }: GainsRowProps) {
  const speaker = useSpeaker();
  return (
    <ul class="deal-gains cluster small gap-1-4">
      {signatories.map((party, place) => (
        <li key={party.party}>
          <DelegationTag party={party} kind="solid" />
          <b>{speaker.say('debrief-deals.worth', { points: toTenth(at(point.points, place)) })}</b>
          <span>{overInWords(speaker, at(point.over, place))}</span>
        </li>
      ))}
    </ul>
  );
}

/** Returns the points above or below no deal, in words. */
export function overInWords({ say }: Speaker, over: number): string {
  if (over === 0) return say('debrief-deals.even');
  const points = toTenth(Math.abs(over));
  if (points === 0) return say(over > 0 ? 'debrief-deals.hardly-over' : 'debrief-deals.hardly-below');
  return over > 0 ? say('debrief-deals.over', { more: points }) : say('debrief-deals.below', { less: points });
}

/** Returns a difference of points as a number with its sign. */
export function moreInWords({ say }: Speaker, more: number): string {
  if (more === 0) return say('debrief-deals.no-gain');
  const points = toTenth(Math.abs(more));
  if (points === 0) return say(more > 0 ? 'debrief-deals.hardly-more' : 'debrief-deals.hardly-less');
  return more > 0 ? say('debrief-deals.gain', { more: points }) : say('debrief-deals.loss', { less: points });
}

/** Points as they are written. */
export function toTenth(points: number): number {
  return Math.round(points * 10) / 10;
}
