import type { OutlineModel } from '#session/workshop/outline-model.ts';
import { useSpeaker } from '../parts/use-speaker.ts';

export interface OutlineListProps {
  readonly parts: readonly OutlineModel[];
  /** Keys of the parts that the cursor is in, from the outermost inwards. */
  readonly here: readonly string[];
  readonly onGo: (from: number) => void;
}

/** The parts of the text, as a list that leads to them. */
export function OutlineList({ parts, here, onGo }: OutlineListProps) {
  const { say } = useSpeaker();
  return (
    <nav class="outline" aria-label={say('workshop.outline')}>
      <OutlineParts {...{ parts, here, onGo }} />
    </nav>
  );
}

function OutlineParts({ parts, here, onGo }: OutlineListProps) {
  return (
    <ul class="outline-parts">
      {parts.map((part) => {
        const isHere = here.includes(part.key);
        return (
          <li key={part.key}>
            <button
              type="button"
              class="outline-part note muted full"
              aria-current={here.at(-1) === part.key ? 'location' : undefined}
              onClick={() => onGo(part.from)}
            >
              <b>{part.label}</b>
              {part.name !== undefined && <span> {part.name}</span>}
            </button>
            {isHere && part.parts.length > 0 && <OutlineParts parts={part.parts} here={here} onGo={onGo} />}
          </li>
        );
      })}
    </ul>
  );
}
