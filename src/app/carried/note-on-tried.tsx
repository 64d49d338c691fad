import '#panels/start/brought-note.css';
import { TriedNote } from '#panels/start/tried-note.tsx';
import { goTo } from '../route.ts';

/** Tells that a scenario is a text of the workshop as it is now, and leads back there. */
export function NoteOnTried({ written }: { readonly written: string }) {
  return <TriedNote onBack={() => goTo({ screen: 'workshop', file: written })} />;
}
