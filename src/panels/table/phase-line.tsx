import type { TableModel } from '#session/table-model.ts';
import { Icon } from '../parts/icon.tsx';
import { phaseWords } from './asked-words.ts';
import { yourMark } from './your-mark.ts';

const ICONS = {
  talk: 'message-2',
  answer: 'mail',
  reply: 'mail',
  carry: 'mail',
  review: 'mail',
  vote: 'sunset-2',
  wait: 'hourglass',
  ended: 'sunset-2',
} as const;

/** The phase of the round, and on narrow pages the day and one's chair as well. */
export function PhaseLine({ model }: { readonly model: TableModel }) {
  const you = yourMark(model);
  return (
    <div class="phase">
      <p class="phase-words">
        <Icon name={ICONS[model.asked]} size={18} />
        {phaseWords(model)}
      </p>
      <p class="phase-day">
        {model.calendar.words}
        {` · you speak for ${you.name}`}
      </p>
    </div>
  );
}
