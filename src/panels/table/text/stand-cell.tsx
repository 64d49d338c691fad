import type { CellModel } from '#session/table/text/cell-model.ts';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { Pen } from '../../parts/pen.tsx';
import { useTextLanguage } from '../../parts/text-language.ts';
import { Bracketed } from './bracketed.tsx';

interface StandCellProps {
  readonly cell: CellModel;
  /** The person's own. */
  readonly isYours: boolean;
  /** Words of how it stands there, for those who listen: "Moscow asks for:". */
  readonly words: string;
  /** True if the initial is new, so that the pen writes it. */
  readonly fresh: boolean;
}

/** Position of a delegation on an article: its demand in brackets, or its accepted answer with its initial. */
export function StandCell({ cell, isYours, words, fresh }: StandCellProps) {
  const lang = useTextLanguage();
  const { how, label, counts } = cell;
  return (
    <li class="stand reading row" data-how={how} data-counts={counts} data-you={isYours}>
      {/* Its column says whose it is; where there are no columns, its tag. */}
      <span class="stand-tag" aria-hidden="true">
        <DelegationTag party={cell} kind="solid" />
      </span>
      <span class="vh">{words} </span>
      {label === undefined ? (
        <span class="paper-faint" aria-hidden="true">
          –
        </span>
      ) : (
        <span class="stand-label shrink break-anywhere" lang={lang}>
          {how === 'asked' || how === 'pencilled' ? <Bracketed>{label}</Bracketed> : label}
        </span>
      )}
      {how === 'accepted' && (
        <span class="stand-pen" aria-hidden="true">
          <Pen party={cell} size={16} fresh={fresh} />
        </span>
      )}
    </li>
  );
}
