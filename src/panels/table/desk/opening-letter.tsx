import { useState } from 'preact/hooks';
import type { Clause } from '#engine/model/moves.ts';
import { crossesOwnLine } from '#engine/moves/open.ts';
import type { PartyMark } from '#session/party-mark.ts';
import type { ReplyCommands } from '#session/running/reply-commands.ts';
import type { OpeningModel } from '#session/table/desk/opening-model.ts';
import { Button } from '../../parts/button.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
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
  const own = ownStatement(opening);
  const [changed, setChanged] = useState<Statement>();
  const statement = changed ?? own;
  return (
    <article class="sheet letter opening" aria-labelledby="desk-heading">
      <Seal party={you} />
      <LetterHead heading="Your opening statement">
        <p class="letter-about">
          {changed === undefined ? 'This is your public position. ' : ''}Everybody hears it. It settles nothing, and
          costs no move.
        </p>
      </LetterHead>
      <ScrollRegion class="letter-body" label="What you say">
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
          disabledReason={whyNotSay(opening, statement)}
          onClick={() => onOpen(statement.clauses, statement.never)}
        >
          Say this
        </Button>
        {changed === undefined ? (
          <Button kind="paper" icon="pencil" onClick={() => setChanged(own)}>
            Change it
          </Button>
        ) : (
          <Button kind="paper" onClick={() => setChanged(undefined)}>
            Our public position
          </Button>
        )}
        <Button kind="quiet" onClick={() => onOpen([], [])}>
          Say nothing
        </Button>
      </div>
    </article>
  );
}

function whyNotSay({ redLines }: OpeningModel, { clauses, never }: Statement): string | undefined {
  if (crossesOwnLine(redLines, clauses)) return 'Two of these together cross your own red line. Change one.';
  const isEmpty = clauses.length + never.length === 0;
  return isEmpty ? 'Choose an answer first, or say nothing.' : contradiction(clauses, never);
}

function contradiction(clauses: readonly Clause[], never: readonly Clause[]): string | undefined {
  const both = never.some((no) => clauses.some(({ issue, option }) => issue === no.issue && option === no.option));
  return both ? 'You propose and rule out the same answer. Change one.' : undefined;
}
