import { useState } from 'preact/hooks';
import type { Speech } from '#session/table/say/speech.ts';
import type { ClaimModel } from '#session/table/text/claim-model.ts';
import { Button } from '../../parts/button.tsx';
import { useAskFirst } from '../../parts/use-ask-first.tsx';

type Answer = 'confirm' | 'deny' | 'reinterpret' | 'by-members';

const LABELS: Readonly<Record<Answer, string>> = {
  confirm: 'Confirm in public',
  deny: 'Deny in public',
  reinterpret: 'Put it otherwise',
  'by-members': 'Answer by members',
};

interface ClaimAnswerProps {
  readonly claim: ClaimModel;
  onSay(answer: Speech): void;
}

/** What one can say of a claim about oneself. It takes a move, and cannot be taken back, so it is asked first. */
export function ClaimAnswer({ claim, onSay }: ClaimAnswerProps) {
  const [meant, setMeant] = useState<number | undefined>(undefined);
  const option = meant ?? claim.others[0]?.option;
  const { start, dialog } = useAskFirst(
    (answer: Answer) => ({
      heading: `${LABELS[answer]}?`,
      words: wordsFor(claim, answer),
      confirmLabel: LABELS[answer],
    }),
    (answer) => {
      if (answer !== 'reinterpret') onSay({ type: 'declare', what: answer, claim: claim.claim });
      else if (option !== undefined)
        onSay({ type: 'declare', what: 'reinterpret', claim: claim.claim, options: [option] });
    },
  );
  return (
    <div class="claim-answer">
      <Button kind="paper" onClick={() => start('confirm')}>
        {LABELS.confirm}
      </Button>
      <Button kind="paper" onClick={() => start('deny')}>
        {LABELS.deny}
      </Button>
      {claim.byMembers && (
        <Button kind="paper" disabledReason={claim.byMembers.unavailable} onClick={() => start('by-members')}>
          {LABELS['by-members']}
        </Button>
      )}
      {claim.others.length > 0 && (
        <>
          <label class="claim-meant">
            What we mean is
            <select value={option} onChange={(event) => setMeant(Number(event.currentTarget.value))}>
              {claim.others.map((other) => (
                <option key={other.option} value={other.option}>
                  {other.label}
                </option>
              ))}
            </select>
          </label>
          <Button kind="paper" onClick={() => start('reinterpret')}>
            {LABELS.reinterpret}
          </Button>
        </>
      )}
      {dialog}
    </div>
  );
}

/** What is about to be said, and what it means that it is said. */
function wordsFor({ words, byMembers }: ClaimModel, asked: Answer): string {
  const said = asked === 'by-members' && byMembers ? ` You say: ${byMembers.words}.` : '';
  const risk = asked === 'confirm' && byMembers?.risk !== undefined ? ` ${byMembers.risk}` : '';
  return `${words}${said}${risk} Everybody hears your answer, and it cannot be taken back. It takes one move.`;
}
