import type { StopModel } from '#session/debrief/again-model.ts';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface AgainKnewProps {
  readonly stop: StopModel;
  /** True if the hidden facts are revealed. */
  readonly isShown: boolean;
}

/** The chair's knowledge at that moment. Hidden facts stay closed until they are revealed. */
export function AgainKnew({ stop: { knew, hidden, draw }, isShown }: AgainKnewProps) {
  const { say } = useSpeaker();
  const { news, worth, signing } = knew;
  return (
    <section class="again-knew" aria-label={say('debrief-again.knew')}>
      <h3>{say('debrief-again.knew')}</h3>
      <h4>{say('debrief-again.news')}</h4>
      {news.length === 0 && <p>{say('debrief-again.no-news')}</p>}
      <ul class="again-news">
        {news.map(({ key, day, words }) => (
          <li key={key}>
            <span class="again-when">{day}</span> {words}
          </li>
        ))}
      </ul>
      {worth !== undefined && (
        <>
          <h4>{say('debrief-again.sheet')}</h4>
          <p>{worth}</p>
        </>
      )}
      {signing.length > 0 && <Signing signing={signing} />}
      {isShown ? <Hidden {...{ hidden, draw }} /> : <Shut />}
    </section>
  );
}

function Signing({ signing }: { readonly signing: StopModel['knew']['signing'] }) {
  const { say } = useSpeaker();
  return (
    <>
      <h4>{say('debrief-again.guess')}</h4>
      <ul class="again-signing">
        {signing.map((party) => (
          <li key={party.party}>
            <DelegationTag party={party} kind="solid" />
            <span class="again-bar" aria-hidden="true">
              <span style={{ width: `${party.percent}%` }} />
            </span>
            <span>{say('debrief-again.percent', { percent: party.percent })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Shut() {
  const { say } = useSpeaker();
  return (
    <div class="again-shut mt4">
      <h4>
        <Icon name="lock" size={16} /> {say('debrief-again.hidden-shut')}
      </h4>
      <p>{say('debrief-again.hidden-shut-note')}</p>
    </div>
  );
}

function Hidden({ hidden, draw }: Pick<StopModel, 'hidden' | 'draw'>) {
  const { say } = useSpeaker();
  return (
    <div class="again-shut mt4">
      <h4>{say('debrief-again.hidden')}</h4>
      {hidden.map((words) => (
        <p key={words}>{words}</p>
      ))}
      <h4>{say('debrief-again.draw')}</h4>
      <p>{draw}</p>
    </div>
  );
}
