/** The one move of the player that mattered most. */
import type { ComparedMove, OwnMoveFound, OwnMoveModel, OwnMoveTold } from '#session/debrief/own-move-model.ts';
import { useSpeaker } from '../parts/use-speaker.ts';

export type OwnMoveState =
  | OwnMoveFound
  | { readonly is: 'going'; readonly progress?: OwnMoveTold | undefined }
  | { readonly is: 'failed' };

/** The move, or how far the replays that look for it have come; the page keeps room for it. */
export function OwnMove({ state }: { readonly state: OwnMoveState }) {
  const { say } = useSpeaker();
  return (
    <section aria-labelledby="own-move-heading" aria-busy={state.is === 'going'}>
      <h3 id="own-move-heading" class="own-heading document-title">
        {say('moment.mattered')}
      </h3>
      <div class="own-move-found stack gap3 body-text">
        {state.is === 'move' && <Move move={state.move} />}
        {state.is === 'none' && (
          <>
            <p class="document-title">{say('moment.none-mattered')}</p>
            <p class="own-move-note">{say('moment.none-mattered-note')}</p>
          </>
        )}
        {state.is === 'going' && <Replaying progress={state.progress} />}
        {state.is === 'failed' && <p class="own-move-note">{say('moment.replays-failed')}</p>}
      </div>
      <p class="vh" role="status">
        {state.is === 'move' && state.move.did}
        {state.is === 'none' && say('moment.none-mattered')}
      </p>
    </section>
  );
}

function Replaying({ progress }: Pick<Extract<OwnMoveState, { readonly is: 'going' }>, 'progress'>) {
  const { say } = useSpeaker();
  return (
    <>
      <p class="own-move-note">{say('moment.replaying')}</p>
      <p class="own-move-note">{progress && say('moment.replaying-of', progress)}</p>
      {progress !== undefined && progress.compared.length > 0 && (
        <ul class="own-move-compared stack gap1">
          {progress.compared.map((move) => (
            <Compared key={move.move} move={move} />
          ))}
        </ul>
      )}
    </>
  );
}

function Compared({ move: { day, did, found } }: { readonly move: ComparedMove }) {
  const { say } = useSpeaker();
  return (
    <li data-found={found}>
      <span class="own-move-when nowrap">
        {day.above} {day.short}
      </span>{' '}
      <span>{did}</span> <b>{say(`moment.compared-${found}`)}</b>
    </li>
  );
}

function Move({ move }: { readonly move: OwnMoveModel }) {
  const { day, did, instead, better, worse, same, replays, why, note } = move;
  const { say } = useSpeaker();
  return (
    <>
      <div class="own-move-choices grid">
        <p class="own-moment-day">
          <span class="vh">{day.words}</span>
          <span class="own-moment-above note full" aria-hidden="true">
            {day.above}
          </span>
          <b aria-hidden="true">{day.short}</b>
        </p>
        <div>
          <p class="own-move-label">{say('moment.did')}</p>
          <p class="document-title">{did}</p>
        </div>
        <div>
          <p class="own-move-label">{say('moment.instead')}</p>
          <p class="document-title">{instead}</p>
        </div>
      </div>
      <ul class="own-move-replays cluster" aria-hidden="true">
        {[...dots('better', better), ...dots('worse', worse), ...dots('same', same)].map(({ key, kind }) => (
          <li key={key} data-ended={kind} />
        ))}
      </ul>
      <p>{replays}</p>
      <p class="own-move-why">{why.join(' ')}</p>
      <p class="own-move-note">{note}</p>
    </>
  );
}

function dots(kind: 'better' | 'same' | 'worse', count: number) {
  return Array.from({ length: count }, (_, index) => ({ key: `${kind} ${index}`, kind }));
}
