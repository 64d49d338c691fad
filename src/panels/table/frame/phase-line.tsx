import { GlossaryTerm } from '../../parts/glossary-term.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { yourMark } from '../parts/your-mark.ts';
import { phaseWords } from './asked-words.ts';
import type { BarModel } from './bar-model.ts';

/** The three parts of a day; the one that it is now says what is asked. */
const PHASES = [
  { part: 'dawn', icon: 'sunrise' },
  { part: 'talks', icon: 'message-2' },
  { part: 'dusk', icon: 'sunset-2' },
] as const;

type PhaseModel = Pick<BarModel, 'asked' | 'movesLeft' | 'calendar' | 'delegations'>;

/** Phase of the round, its number, and the person's chair. */
export function PhaseLine({ model }: { readonly model: PhaseModel }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { party: you } = yourMark(model.delegations);
  const { round, count } = model.calendar;
  const now = model.asked === 'vote' || model.asked === 'ended' ? 2 : 1;
  return (
    <div class="phase">
      <ol class="phases faint row" aria-label={say('phase.parts')}>
        {PHASES.map(({ part, icon }, place) => (
          <li
            key={part}
            class="phase-part row"
            data-when={whenOf(place, now)}
            aria-current={place === now ? 'step' : undefined}
          >
            <Icon name={icon} size={18} />
            <span class="phase-name">
              {place === now ? (
                <>
                  {phaseWords(speaker, model)}
                  {model.asked === 'talk' && (
                    <span class="phase-moves">: {say('frame.moves-left', { left: model.movesLeft })}</span>
                  )}
                </>
              ) : (
                <GlossaryTerm of="day">{say(`phase.${part}`)}</GlossaryTerm>
              )}
            </span>
          </li>
        ))}
      </ol>
      <p class="phase-day note muted">{say('table.day-and-chair', { round, count, you })}</p>
    </div>
  );
}

function whenOf(place: number, now: number): 'past' | 'now' | 'ahead' {
  if (place === now) return 'now';
  return place < now ? 'past' : 'ahead';
}
