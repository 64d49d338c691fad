import type { KitBlock } from '#session/classroom/kit/kit-block.ts';
import { KitCards } from './kit-cards.tsx';
import { KitForms } from './kit-forms.tsx';
import { KitMapDrawn } from './kit-map-drawn.tsx';
import { KitParts } from './kit-parts.tsx';
import { KitPlates } from './kit-plates.tsx';
import { KitPointsSheet } from './kit-points-sheet.tsx';
import { KitPoster } from './kit-poster.tsx';
import { KitTableShown } from './kit-table-shown.tsx';
import { KitTitleShown } from './kit-title-shown.tsx';
import { KitWords } from './kit-words.tsx';

interface KitBlockShownProps {
  readonly block: KitBlock;
}

/** A piece of a document of the kit. */
export function KitBlockShown({ block }: KitBlockShownProps) {
  switch (block.kind) {
    case 'title':
      return <KitTitleShown {...block} />;
    case 'heading':
      return <h2 class={block.sheet ? 'kit-heading kit-new-sheet' : 'kit-heading'}>{block.words}</h2>;
    case 'subheading':
      return <h3 class="kit-subheading">{block.words}</h3>;
    case 'words':
      return <KitWords class={`kit-${block.tone ?? 'words'}`} words={block.words} told={block.told} />;
    case 'list':
      return <KitList {...block} />;
    case 'parts':
      return <KitParts parts={block.parts} />;
    case 'points':
      return <KitPointsSheet {...block} />;
    case 'table':
      return <KitTableShown {...block} />;
    case 'fields':
      return <KitFields {...block} />;
    case 'cards':
      return <KitCards cards={block.cards} />;
    case 'plates':
      return <KitPlates plates={block.plates} />;
    case 'forms':
      return <KitForms form={block.form} copies={block.copies} />;
    case 'poster':
      return <KitPoster articles={block.articles} />;
    case 'map':
      return <KitMapDrawn map={block.map} />;
  }
}

/** Items of a list that stays on one sheet, with its heading. */
const SHORT = 5;

function KitList({ items, marker }: Extract<KitBlock, { kind: 'list' }>) {
  const shown = items.map((item) => <li key={item}>{item}</li>);
  const classes = `kit-list${marker === 'box' ? ' kit-boxes' : ''}${items.length <= SHORT ? ' kit-together' : ''}`;
  return marker === 'number' ? <ol class={classes}>{shown}</ol> : <ul class={classes}>{shown}</ul>;
}

function KitFields({ fields, columns }: Extract<KitBlock, { kind: 'fields' }>) {
  return (
    <dl class={columns ? 'kit-fields kit-fields--two' : 'kit-fields'}>
      {fields.map(({ label, lines }) => (
        <div key={label} class="kit-field">
          <dt>{label}</dt>
          <dd>
            {Array.from({ length: lines }, (_, line) => (
              <span key={line} class="kit-line" />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
