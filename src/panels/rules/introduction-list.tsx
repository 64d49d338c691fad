import { useContext, useState } from 'preact/hooks';
import { INTRODUCTION_IDS } from '#session/introductions/introduction-ids.ts';
import { Button } from '../parts/button.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { PreferencesContext } from '../settings/preferences.ts';

/** All introductions of the table for rereading, and the button that shows them again at the table. */
export function IntroductionList() {
  const { say } = useSpeaker();
  const preferences = useContext(PreferencesContext);
  const [told, setTold] = useState(false);
  const again = (): void => {
    preferences?.introductions.again();
    setTold(true);
  };
  return (
    <>
      <h3>{say('introduction.list')}</h3>
      <dl class="rules-words stack">
        {INTRODUCTION_IDS.map((id) => (
          <div key={id}>
            <dt>{say(`introduction.${id}`)}</dt>
            <dd>{say(`introduction.${id}-words`)}</dd>
          </div>
        ))}
      </dl>
      {preferences && (
        <Button kind="paper" onClick={again}>
          {say('introduction.again')}
        </Button>
      )}
      <p role="status">{told && say('introduction.shown-again')}</p>
    </>
  );
}
