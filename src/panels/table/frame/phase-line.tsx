import { Icon } from '../../parts/icon.tsx';
import { Term } from '../../parts/term.tsx';
import { yourMark } from '../parts/your-mark.ts';
import { phaseWords } from './asked-words.ts';
import type { BarModel } from './bar-model.ts';

/** The three parts of a day; the one that it is now says what is asked. */
const PHASES = [
  { name: 'Dawn', icon: 'sunrise' },
  { name: 'Talks', icon: 'message-2' },
  { name: 'Dusk', icon: 'sunset-2' },
] as const;

type PhaseModel = Pick<BarModel, 'asked' | 'movesLeft' | 'calendar' | 'delegations'>;

/** Where in the round the table is, which round it is, and one's chair. */
export function PhaseLine({ model }: { readonly model: PhaseModel }) {
  const you = yourMark(model.delegations);
  const now = model.asked === 'vote' || model.asked === 'ended' ? 2 : 1;
  return (
    <div class="phase">
      <ol class="phases" aria-label={`Parts of a ${model.calendar.label}`}>
        {PHASES.map(({ name, icon }, place) => (
          <li
            key={name}
            class="phase-part"
            data-when={whenOf(place, now)}
            aria-current={place === now ? 'step' : undefined}
          >
            <Icon name={icon} size={18} />
            <span class="phase-name">{place === now ? phaseWords(model) : <Term of="day">{name}</Term>}</span>
          </li>
        ))}
      </ol>
      <p class="phase-day">
        {model.calendar.words}
        {` · you speak for ${you.name}`}
      </p>
    </div>
  );
}

function whenOf(place: number, now: number): 'past' | 'now' | 'ahead' {
  if (place === now) return 'now';
  return place < now ? 'past' : 'ahead';
}
