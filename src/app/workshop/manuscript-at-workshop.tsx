import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { LoadError } from '../load-error.tsx';
import { MessageRoute } from '../message-route.tsx';
import { goTo } from '../route.ts';
import { useManuscriptController } from './use-manuscript-controller.ts';
import type { WorkshopPlaces } from './workshop-places.ts';
import { WrittenManuscript } from './written-manuscript.tsx';

interface ManuscriptAtWorkshopProps {
  readonly id: string;
  readonly places: WorkshopPlaces;
}

/** A text that is written, or that it is not on this device. */
export function ManuscriptAtWorkshop({ id, places }: ManuscriptAtWorkshopProps) {
  const { say } = useSpeaker();
  const controller = useManuscriptController(id, places);
  if (controller.is === 'missing') return <LoadError onAgain={controller.retry} />;
  if (controller.is === 'loading') return null;
  if (controller.value !== undefined) return <WrittenManuscript controller={controller.value} places={places} />;
  return (
    <MessageRoute
      heading={say('workshop.missing')}
      words={say('workshop.missing-words')}
      action={{ label: say('workshop.to-files'), onAct: () => goTo({ screen: 'workshop', file: undefined }) }}
    />
  );
}
