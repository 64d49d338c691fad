import { Button } from '../../parts/button.tsx';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { Mark } from '../../parts/mark.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { QrCode, type QrModules } from '../../share/qr-code.tsx';
import type { ClassParty } from './class-party.ts';

/** Handout for one chair, or for one table at which a game goes round. */
export interface HandOutCard {
  readonly key: string;
  /** "Table Alder". */
  readonly table: string;
  readonly parties: readonly ClassParty[];
  /** Pupils, by name or nickname. */
  readonly who: readonly string[];
  readonly link: string;
  /** For typing: the address of the page, and the code of the link; `undefined` where the link is too long for that. */
  readonly typed: { readonly address: string; readonly code: string } | undefined;
  /** Absent where the link is too long for a code. */
  readonly modules: QrModules | undefined;
}

interface HandOutCardShownProps {
  readonly card: HandOutCard;
  readonly title: string;
  readonly isCopied: boolean;
  readonly onCopy: () => void;
  readonly onShow: () => void;
}

/** A card, as it is cut out: table, chair, who, the code, and what to do. */
export function HandOutCardShown({ card, title, isCopied, onCopy, onShow }: HandOutCardShownProps) {
  const { say } = useSpeaker();
  const { table, parties, who, modules, typed } = card;
  const chair = parties.map(({ name }) => name).join(', ');
  const which = { which: `${table}, ${chair}` };
  return (
    <li class="sheet hand-out-card">
      <div class="stack packed">
        <h2>{table}</h2>
        <ul class="hand-out-parties stack gap1">
          {parties.map((party) => (
            <li class="row strong" key={party.id}>
              <Mark party={party} size={26} decorative />
              {party.name}
            </li>
          ))}
        </ul>
        <p class="panel-title">{who.join(', ')}</p>
        <p class="hand-out-how small paper-muted">{say('class-setup.card-how', { title })}</p>
      </div>
      {modules ? <QrCode modules={modules} /> : <p class="class-note small muted">{say('class-setup.no-code')}</p>}
      {typed && (
        <p class="hand-out-typed small paper-muted whole-row break-anywhere">
          {say('class-setup.card-typed', { address: typed.address })} <code translate={false}>{typed.code}</code>
        </p>
      )}
      <div class="hand-out-buttons cluster whole-row">
        <Button kind="paper" icon={isCopied ? 'check' : 'copy'} onClick={onCopy}>
          <FormattedMessage id={isCopied ? 'class-setup.link-copied' : 'class-setup.copy-link'} values={which} />
        </Button>
        <Button kind="paper" onClick={onShow}>
          <FormattedMessage id="class-setup.show-large" values={which} />
        </Button>
      </div>
    </li>
  );
}
