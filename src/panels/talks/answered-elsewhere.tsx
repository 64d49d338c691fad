import type { PartyIndex } from '#engine/model/moves.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { FormattedMessage } from '../parts/formatted-message.tsx';
import { Icon } from '../parts/icon.tsx';

interface AnsweredElsewhereProps {
  readonly answers: TableModel['answers'];
  readonly you: PartyIndex;
  /** Delegation whose conversation is read. */
  readonly party: PartyIndex;
  onChoose(party: PartyIndex): void;
}

/** Answers of other delegations to the person, while a letter of this one is read; each leads to its conversation. */
export function AnsweredElsewhere({ answers, you, party, onChoose }: AnsweredElsewhereProps) {
  const others = answers.filter(({ from }) => from.party !== you && from.party !== party);
  return (
    <>
      {others.map(({ key, from, heading }) => (
        <p key={key} class="thread-news small" data-new="true">
          <Icon name="info-circle" size={15} />
          <span>{heading}.</span>
          <button type="button" class="link-button label" onClick={() => onChoose(from.party)}>
            <FormattedMessage id="talks.read-answer" />
          </button>
        </p>
      ))}
    </>
  );
}
