import { useRef, useState } from 'preact/hooks';
import { type Speaker, sayCoded } from '#messages/speaker.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { NumbersChosen } from '#panels/workshop/numbers-chosen.tsx';
import type { ChosenForText } from '../tasks/choose-for-text.ts';
import type { WorkshopBackground } from '../tasks/workshop-background.ts';

interface NumbersBesideProps {
  readonly background: WorkshopBackground;
  readonly text: string;
  /** The reason why nothing can be changed now; `undefined` if it can. */
  readonly notNow: string | undefined;
  readonly edit: (text: string) => void;
}

/** The latest choice of numbers: its text, and its result, `undefined` if it failed. */
interface Choice {
  readonly of: string;
  readonly found: ChosenForText | undefined;
}

/** Chooses numbers for a text; they are seen before they are taken. */
export function NumbersPanel({ background, text, notNow, edit }: NumbersBesideProps) {
  const speaker = useSpeaker();
  const room = useRef<HTMLDivElement>(null);
  const [isChoosing, setChoosing] = useState(false);
  const [choice, setChoice] = useState<Choice>();
  const [taken, setTaken] = useState<string>();
  const found = choice?.of === text ? choice.found : undefined;
  const choose = async () => {
    setChoosing(true);
    const chosen = await background.start('chooseForText', { text }).result.catch(() => undefined);
    setChoosing(false);
    setChoice({ of: text, found: chosen });
  };
  const take = (now: string) => {
    edit(now);
    setTaken(now);
    // The button that was pressed goes away with what it took.
    room.current?.querySelector('button')?.focus();
  };
  const isTaken = taken === text && choice?.of !== text;
  const said = isTaken
    ? speaker.say('workshop-numbers.taken')
    : saidOf(speaker, isChoosing, choice?.of === text ? choice : undefined);
  return (
    <div class="numbers-chosen stack gap3 full" ref={room}>
      <NumbersChosen
        notNow={notNow}
        said={said}
        model={found?.ok ? found.model : undefined}
        onChoose={choose}
        onTake={() => found?.ok && take(found.text)}
      />
    </div>
  );
}

function saidOf(speaker: Speaker, isChoosing: boolean, choice: Choice | undefined): string {
  if (isChoosing) return speaker.say('workshop-numbers.choosing');
  if (choice === undefined) return '';
  const { found } = choice;
  if (found === undefined) return speaker.say('workshop-numbers.failed');
  if (found.ok)
    return found.model.changes === 0
      ? speaker.say('workshop-numbers.none')
      : speaker.say('workshop-numbers.chosen', { changes: found.model.changes, level: found.model.level });
  return found.why === 'not-plain'
    ? speaker.say('workshop-points.not-plain')
    : sayCoded(speaker, 'choosing', found.why);
}
