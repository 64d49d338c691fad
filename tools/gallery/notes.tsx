import { introducedThing } from '#panels/table/introductions/introduced-things.ts';
import { IntroductionNote } from '#panels/table/introductions/introduction-note.tsx';
import { INTRODUCTION_IDS } from '#session/introductions/introduction-ids.ts';
import { Group, Specimen } from './specimen.tsx';

const nothing = (): void => undefined;

/** What is told of once at the table, each thing where it is first needed. */
export function Notes() {
  return (
    <Group heading="Notes">
      {INTRODUCTION_IDS.map((id) => {
        const thing = introducedThing(id, undefined);
        return (
          <Specimen key={id} name={`${id}, at: ${thing.slot}`} on="desk">
            <IntroductionNote id={id} thing={thing} onClose={nothing} />
          </Specimen>
        );
      })}
    </Group>
  );
}
