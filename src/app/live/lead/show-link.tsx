import { LiveIcon } from '#panels/live/live-icon.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { LedClass } from '#session/live/lead/led-classes.ts';
import { fragmentOf } from '../../route.ts';
import { TO_LED } from './lead-addresses.ts';

/** Opens a window for the wall, which can show the class and do nothing with it. */
export function ShowLink({ classId, projector }: Pick<LedClass, 'classId' | 'projector'>) {
  const { say } = useSpeaker();
  const address = fragmentOf({ ...TO_LED, rest: `${classId}/show/${projector}` });
  return (
    <a class="button button--plain bar-button" href={address} target="_blank" rel="noopener">
      <LiveIcon name="presentation" />
      <span class="bar-word">{say('live-teacher.show-projector')}</span>
    </a>
  );
}
