import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DealMapModel } from '#session/debrief/deal-map-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { PartChoice } from '../../plot/plot-parts.tsx';
import { type DealChoices, firstDealChoices } from './deal-choices.ts';

/** The map of a part of the talks, and what is chosen to see of it. */
interface MapOfPart {
  readonly map: DealMapModel;
  readonly choices: DealChoices;
  readonly change: (to: Partial<DealChoices>) => void;
  /** Selector for the part. */
  readonly partChoice: JSX.Element;
}

/** The map of the part that the talks were for, which comes last, or of another that is chosen. Of each part what is chosen is kept. */
export function useMapOfPart(maps: readonly DealMapModel[]): MapOfPart | undefined {
  const { say } = useSpeaker();
  const [part, setPart] = useState(maps.length - 1);
  const [chosen, setChosen] = useState<readonly DealChoices[]>(() => maps.map(firstDealChoices));
  const [map, choices] = [maps[part], chosen[part]];
  if (map === undefined || choices === undefined) return undefined;
  const change = (to: Partial<DealChoices>) =>
    setChosen((before) => before.map((each, index) => (index === part ? { ...each, ...to } : each)));
  const partChoice = <PartChoice label={say('debrief-deals.part')} parts={maps} chosen={part} onChoose={setPart} />;
  return { map, choices, change, partChoice };
}
