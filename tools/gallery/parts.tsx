import { Controls } from './controls.tsx';
import { Foundations } from './foundations.tsx';
import { Letters } from './letters.tsx';
import { Moments } from './moments.tsx';
import { Notes } from './notes.tsx';
import { Reactions } from './reactions.tsx';
import { TableParts } from './table-parts.tsx';
import { Texts } from './texts.tsx';

/** All parts of the gallery. */
export function Parts() {
  return (
    <>
      <Foundations />
      <Controls />
      <TableParts />
      <Texts />
      <Letters />
      <Reactions />
      <Notes />
      <Moments />
    </>
  );
}
