import { Said } from '../parts/said.tsx';
import { SheetDialog } from '../parts/sheet-dialog.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

const PARTS = [
  ['before', ['before-play', 'before-screen', 'before-paper', 'before-war']],
  ['seats', ['seats-pairs', 'seats-together']],
  ['minutes', ['minutes-situation', 'minutes-mandate', 'minutes-talks', 'minutes-debrief', 'minutes-longer']],
  ['after', ['after-link']],
] as const;

/** What a teacher has to know ten minutes before the lesson. */
export function TeachingDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useSpeaker();
  const heading = say('teaching.heading');
  return (
    <SheetDialog heading={heading} label={heading} bodyClass="rules-body" onClose={onClose}>
      {PARTS.map(([part, lines]) => (
        <section key={part} class="rules-section">
          <h3>{say(`teaching.${part}`)}</h3>
          <ul class="rules-list">
            {lines.map((line) => (
              <li key={line}>
                <Said id={`teaching.${line}`} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </SheetDialog>
  );
}
