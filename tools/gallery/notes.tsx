import { IntroductionNote } from '#panels/table/introductions/introduction-note.tsx';
import { INTRODUCTION_IDS } from '#session/introductions/introduction-ids.ts';
import { Group, Specimen } from './specimen.tsx';

const nothing = (): void => undefined;

/** Notes on what is new at the table, each shown once. */
export function Notes() {
  return (
    <Group heading="Notes">
      {INTRODUCTION_IDS.map((id) => (
        <Specimen key={id} name={id} on="desk">
          <IntroductionNote id={id} onClose={nothing} />
        </Specimen>
      ))}
    </Group>
  );
}
