import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { MessageRoute } from '../message-route.tsx';
import { PartMissing } from '../part-missing.tsx';
import { goTo } from '../route.ts';
import { useKeeper } from './use-keeper.ts';
import type { WorkshopPlaces } from './workshop-places.ts';
import { WrittenManuscript } from './written-manuscript.tsx';

interface ManuscriptAtWorkshopProps {
  readonly id: string;
  readonly places: WorkshopPlaces;
}

/** A text that is written, or that it is not on this device. */
export function ManuscriptAtWorkshop({ id, places }: ManuscriptAtWorkshopProps) {
  const { say } = useSpeaker();
  const keeper = useKeeper(id, places);
  if (keeper.is === 'missing') return <PartMissing onAgain={keeper.tryAgain} />;
  if (keeper.is === 'loading') return null;
  if (keeper.value !== undefined) return <WrittenManuscript keeper={keeper.value} places={places} />;
  return (
    <MessageRoute
      heading={say('workshop.missing')}
      words={say('workshop.missing-words')}
      action={{ label: say('workshop.to-files'), onAct: () => goTo({ screen: 'workshop', file: undefined }) }}
    />
  );
}
