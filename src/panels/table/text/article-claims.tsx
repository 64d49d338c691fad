import type { Speech } from '#session/speech.ts';
import type { ClaimModel } from '#session/table/text/claim-model.ts';
import { DelegationTag, type TagKind } from '../../parts/delegation-tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { ClaimAnswer } from './claim-answer.tsx';

interface ArticleClaimsProps {
  readonly claims: readonly ClaimModel[];
  readonly canAct: boolean;
  onSay(answer: Speech): void;
}

const KINDS: Readonly<Record<ClaimModel['status'], TagKind>> = {
  unconfirmed: 'dotted',
  confirmed: 'solid',
  denied: 'struck',
  reinterpreted: 'dotted',
  'by-members': 'dotted',
};

/**
 * Claims of delegations about one another on an article, dotted until the delegation concerned has said or initialled
 * the answer itself.
 */
export function ArticleClaims({ claims, canAct, onSay }: ArticleClaimsProps) {
  const { say } = useSpeaker();
  return (
    <ul class="grid" aria-label={say('text.claims')}>
      {claims.map((claim) => (
        <li key={claim.claim}>
          <p class="claim-line note paper-muted">
            <DelegationTag party={claim.about} kind={claim.borneOut ? 'solid' : KINDS[claim.status]} /> {claim.brief}{' '}
            {claim.isPrivate && say('text.not-in-public')}
          </p>
          {canAct && claim.yoursToAnswer && <ClaimAnswer claim={claim} onSay={onSay} />}
        </li>
      ))}
    </ul>
  );
}
