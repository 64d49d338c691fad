/** The moves that turned the game. */
import type { ComponentChildren } from 'preact';
import type { TurningCard, TurningModel } from '#session/debrief/path-model.ts';
import { Button } from '../../parts/button.tsx';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { ReplayFrom } from '../replay-from.tsx';

interface TurningCardsProps {
  readonly turning: TurningModel;
  /** Place of the stop that is looked at. */
  readonly stop: number;
  readonly onStop: (stop: number) => void;
  readonly onMoment: (moment: number) => void;
  readonly cardId: (card: number) => string;
  /** Stands behind the cards while more of them are sought. */
  readonly waiting: ComponentChildren;
  /** Cards came one after another: the sixth does not move the others. */
  readonly hasRoom: boolean;
}

/** A card each, in the order of the game; then what looked decisive and was not. */
export function TurningCards({ turning, stop, onStop, onMoment, cardId, waiting, hasRoom }: TurningCardsProps) {
  const { say } = useSpeaker();
  const { about, none, outlook, cards, idle, idleAbout } = turning;
  return (
    <section class="path-turning stack column" aria-labelledby="turning-heading">
      <h2 id="turning-heading" class="path-turning-heading panel-title">
        {say('debrief.turning-points')}
      </h2>
      {cards.length > 0 && <p class="path-note note muted">{about}</p>}
      {[...none, ...outlook].map((words) => (
        <p key={words}>{words}</p>
      ))}
      {cards.length > 0 && (
        <ol class={cards.length === 6 && !hasRoom ? 'path-cards stack gap3 path-cards--six' : 'path-cards stack gap3'}>
          {cards.map((card, place) => (
            <Card key={card.number} id={cardId(place)} isHere={card.stop === stop} {...{ card, onStop, onMoment }} />
          ))}
        </ol>
      )}
      {waiting}
      {idle.length > 0 && (
        <div class="path-idle">
          <h3 class="strong">{say('debrief-path.idle')}</h3>
          {idle.map((words) => (
            <p key={words}>{words}</p>
          ))}
          <p class="path-note note muted">{idleAbout}</p>
        </div>
      )}
    </section>
  );
}

const WORTH_MARKS: Readonly<Record<TurningCard['worth']['kind'], string>> = { good: '+', costly: '−', neither: '=' };

interface CardProps {
  readonly card: TurningCard;
  readonly id: string;
  readonly isHere: boolean;
  readonly onStop: (stop: number) => void;
  readonly onMoment: (moment: number) => void;
}

function Card({ card, id, isHere, onStop, onMoment }: CardProps) {
  const { say } = useSpeaker();
  return (
    <li id={id} class={isHere ? 'path-card small path-card--here row' : 'path-card small row'} tabIndex={-1}>
      <p class="cluster label centred">
        <span class="path-card-number grid">{card.number}</span> <span>{card.day}</span>{' '}
        <DelegationTag party={card.by} kind="solid" />
      </p>
      <h3 class="strong">{card.words}</h3>
      <p class={`path-card-worth label path-card-worth--${card.worth.kind}`}>
        <i aria-hidden="true">{WORTH_MARKS[card.worth.kind]}</i> {card.worth.words}
      </p>
      <CardFigures card={card} />
      {card.answers.length > 0 && (
        <div>
          <b>{say('debrief-path.provoked')}</b>
          {card.answers.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
      <p class={`note muted path-card-sure--${card.sureness}`}>{card.sure}</p>
      <details class="path-card-more full">
        <summary>{say('debrief-path.more')}</summary>
        {[card.sentence, ...card.others, card.instead].map((words) => (
          <p class="mt1" key={words}>
            {words}
          </p>
        ))}
        {card.reasons.length > 0 && (
          <blockquote>
            <b>{say('debrief-path.reason')}</b>
            {card.reasons.map((words) => (
              <p class="mt1" key={words}>
                {words}
              </p>
            ))}
          </blockquote>
        )}
      </details>
      <div class="path-actions cluster gap-1-2">
        <ReplayFrom kind="paper" moment={card.move + 1} onMoment={onMoment} />
        <Button kind="quiet" icon="map-pin" onClick={() => onStop(card.stop)}>
          {say('debrief-path.show')}
        </Button>
      </div>
    </li>
  );
}

function CardFigures({ card }: { readonly card: TurningCard }) {
  const { say } = useSpeaker();
  return (
    <p class="path-card-figures">
      <span class="path-card-shift baseline">
        <span class="vh">{say('debrief-path.without')} </span>
        {card.without}
        <span class={card.isMore ? 'path-card-arrow path-card-arrow--more' : 'path-card-arrow'} aria-hidden="true">
          {card.isMore ? '↗' : '↘'}
        </span>
        <span class="vh"> {say('debrief-path.with')} </span>
        {card.with}
      </span>{' '}
      <span class="muted">{card.measured}</span>
    </p>
  );
}
