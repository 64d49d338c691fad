import { ANSWERS, CHECK_FORMS, type CheckForm, questionsOf } from '#session/classroom/check/questions.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { CheckFrame } from './check-frame.tsx';
import type { CheckPaper, CheckPlaces } from './check-places.ts';

interface CheckPaperScreenProps {
  readonly places: CheckPlaces;
  readonly paper: CheckPaper;
  readonly onPrint: () => void;
  readonly onHome: () => void;
}

/** A form as a sheet to be marked by hand, or the key to both. */
export function CheckPaperScreen({ places, paper, onPrint, onHome }: CheckPaperScreenProps) {
  const { say } = useSpeaker();
  const name = say(paper === 'key' ? 'concept-check.print-key' : `concept-check.print-form-${paper}`);
  return (
    <CheckFrame
      heading={say('concept-check.paper-heading', { name })}
      back={{ to: places.home, name: say('concept-check.back') }}
      onHome={onHome}
    >
      <Button kind="primary" icon="printer" class="check-print" onClick={onPrint}>
        {say('concept-check.paper-print')}
      </Button>
      {paper === 'key' ? <Key /> : <PaperForm form={paper} />}
    </CheckFrame>
  );
}

/** Letters of the answers on paper. */
const LETTERS = { 1: 'A', 2: 'B', 3: 'C', 4: 'D' } as const;

function PaperForm({ form }: { readonly form: CheckForm }) {
  const { say } = useSpeaker();
  return (
    <>
      <p class="check-paper-code">{say('concept-check.paper-code')}</p>
      <p>{say('concept-check.paper-before')}</p>
      <p>{say('concept-check.paper-mark')}</p>
      <ol class="check-paper">
        {questionsOf(form).map(({ concept }) => (
          <li class="mt4" key={concept}>
            <p>{say(`check-${form}.${concept}`)}</p>
            <ul>
              {ANSWERS.map((answer) => (
                <li key={answer}>
                  <span class="check-box note">{LETTERS[answer]}</span>
                  {say(`check-${form}.${concept}-${answer}`)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}

function Key() {
  const { say } = useSpeaker();
  return (
    <>
      <p>{say('concept-check.paper-key-about')}</p>
      {CHECK_FORMS.map((form) => (
        <section key={form} class="check-part check-key-form" aria-labelledby={`check-key-${form}`}>
          <h2 id={`check-key-${form}`}>{say(`concept-check.print-form-${form}`)}</h2>
          <ol class="check-paper">
            {questionsOf(form).map(({ concept, right }) => (
              <li class="mt4" key={concept}>
                <p>
                  <b>{say(`concept-check.concept-${concept}`)}</b>
                </p>
                <p>
                  <span class="check-box note">{LETTERS[right]}</span>
                  {say(`check-${form}.${concept}-${right}`)}
                </p>
                <p>{say(`check-${form}.${concept}-why`)}</p>
                <p class="paper-faint">
                  {say('concept-check.met-in-game', { where: say(`concept-check.met-${concept}`) })}
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
