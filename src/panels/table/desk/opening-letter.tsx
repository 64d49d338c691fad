import { useState } from 'preact/hooks';
import type { Clause } from '#engine/model/moves.ts';
import { crossesOwnLine } from '#engine/moves/open.ts';
import { together } from '#messages/together.ts';
import type { PartyMark } from '#session/party-mark.ts';
import type { ReplyCommands } from '#session/running/reply-commands.ts';
import type { OpeningModel } from '#session/table/desk/opening-model.ts';
import { Button } from '../../parts/button.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { LetterHead } from './letter-head.tsx';
import { OpeningChoices } from './opening-choices.tsx';
import { OpeningClauses } from './opening-clauses.tsx';
import { ownStatement, type Statement } from './own-statement.ts';
import { Seal } from './seal.tsx';

interface OpeningLetterProps {
  readonly opening: OpeningModel;
  readonly you: PartyMark;
  readonly onOpen: ReplyCommands['open'];
}

/** The first thing that is asked of a person: to say its delegation's public position, something else, or nothing. */
export function OpeningLetter({ opening, you, onOpen }: OpeningLetterProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const own = ownStatement(opening);
  const [changed, setChanged] = useState<Statement>();
  const statement = changed ?? own;
  const problem = problemOf(opening, statement);
  return (
    <article class="sheet letter opening" aria-labelledby="desk-heading">
      <Seal party={you} />
      <LetterHead heading={say('desk.opening-heading')}>
        <p class="letter-about">
          {together(speaker, [changed === undefined ? say('desk.opening-own') : undefined, say('desk.opening-about')])}
        </p>
      </LetterHead>
      <ScrollRegion class="letter-body" label={say('desk.opening-says')}>
        {changed === undefined ? (
          <OpeningClauses opening={opening} />
        ) : (
          <OpeningChoices opening={opening} statement={changed} onChange={setChanged} />
        )}
      </ScrollRegion>
      <div class="letter-answers">
        <Button
          kind="primary"
          icon="send"
          disabledReason={problem && say(`desk.opening-${problem}`)}
          onClick={() => onOpen(statement.clauses, statement.never)}
        >
          {say('desk.opening-say')}
        </Button>
        {changed === undefined ? (
          <Button kind="paper" icon="pencil" onClick={() => setChanged(own)}>
            {say('desk.opening-change')}
          </Button>
        ) : (
          <Button kind="paper" onClick={() => setChanged(undefined)}>
            {say('desk.opening-position')}
          </Button>
        )}
        <Button kind="quiet" onClick={() => onOpen([], [])}>
          {say('desk.opening-say-nothing')}
        </Button>
      </div>
    </article>
  );
}

/** Why a statement cannot be made. */
type Problem = 'crosses' | 'empty' | 'contradicts';

function problemOf({ redLines }: OpeningModel, { clauses, never }: Statement): Problem | undefined {
  if (crossesOwnLine(redLines, clauses)) return 'crosses';
  if (clauses.length + never.length === 0) return 'empty';
  return contradicts(clauses, never) ? 'contradicts' : undefined;
}

function contradicts(clauses: readonly Clause[], never: readonly Clause[]): boolean {
  return never.some((no) => clauses.some(({ issue, option }) => issue === no.issue && option === no.option));
}
