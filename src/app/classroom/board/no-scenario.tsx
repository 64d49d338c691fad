import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { ClassPlaceProps } from './class-place-props.ts';

/** Tells that the scenario of the class is no longer on this device. */
export function NoScenario({ kept }: ClassPlaceProps) {
  const { say } = useSpeaker();
  return (
    <div class="class-list-main stack gap5">
      <h1>{say('class-setup.no-scenario')}</h1>
      <p>{say('class-setup.no-scenario-words', { title: kept.scenario.title })}</p>
    </div>
  );
}
