import type { KitArticle, KitBlock, KitCard, KitPoints, KitTable, KitTitle } from '#session/classroom/kit/kit-block.ts';
import { useTextLanguage } from '../../parts/text-language.ts';
import { KitForms } from './kit-forms.tsx';
import { KitMapDrawn } from './kit-map-drawn.tsx';
import { KitParts, KitWords } from './kit-parts.tsx';
import { KitMark, KitPlates } from './kit-plates.tsx';

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

/** The first line of a document: whose it is, and who may read it. */
function KitTitleShown({ title, told, mark, aside }: KitTitle) {
  const lang = useTextLanguage();
  return (
    <header class="kit-title">
      {mark && <KitMark party={mark} />}
      <h1 lang={told ? lang : undefined}>{title}</h1>
      {aside && (
        <div class="kit-aside">
          <b>{aside.title}</b>
          <span>{aside.words}</span>
        </div>
      )}
    </header>
  );
}

interface KitCardsProps {
  readonly cards: readonly KitCard[];
}

/** Cards two beside each other, with lines to cut along. */
function KitCards({ cards }: KitCardsProps) {
  const lang = useTextLanguage();
  return (
    <div class="kit-cards">
      {cards.map(({ when, title, words, notes }) => (
        <section key={`${when} ${title}`} class="kit-card">
          <p class="kit-card-when">{when}</p>
          <h4 lang={lang}>{title}</h4>
          <p lang={lang}>{words}</p>
          {notes.length > 0 && (
            <ul>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}

/**
 * Points of each answer, article by article. Answers that are never signed are inverted, which survives a photocopier.
 */
function KitPointsSheet({ heading, tracks }: KitPoints) {
  const lang = useTextLanguage();
  return (
    <section class="kit-points">
      <h2 class="kit-heading">{heading}</h2>
      {tracks.map(({ title, notes, articles }) => (
        <div key={title} class="kit-track">
          <h3 lang={lang}>{title}</h3>
          <p>{notes.join(' ')}</p>
          <table class="kit-worths full">
            <tbody>
              {articles.map(({ number, title: article, answers }) => (
                <tr key={number}>
                  <th scope="row" lang={lang}>
                    {number} {article}
                  </th>
                  <td>
                    {answers.map(({ label, worth, never }) => (
                      <span key={label} class="kit-answer">
                        <span lang={lang}>{label}</span>{' '}
                        <b class={never ? 'kit-worth kit-worth--never' : 'kit-worth'}>{worth}</b>{' '}
                      </span>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  );
}

interface KitPosterProps {
  readonly articles: readonly KitArticle[];
}

/** Articles in large type for the wall, with a gap for the wording and fields for initials. */
function KitPoster({ articles }: KitPosterProps) {
  const lang = useTextLanguage();
  return (
    <>
      {articles.map(({ number, title, question, sentence: [before, after], answers, initials, silence }) => (
        <section key={number} class="kit-poster">
          <h3 lang={lang}>
            <span class="kit-poster-number">{number}</span> {title}
          </h3>
          <p class="kit-poster-question" lang={lang}>
            {question}
          </p>
          <p class="kit-poster-sentence" lang={lang}>
            {before}
            <span class="kit-poster-gap" />
            {after}
          </p>
          <p class="kit-poster-answers" lang={lang}>
            {answers.map((answer) => (
              <span key={answer} class="kit-check nowrap">
                {answer}
              </span>
            ))}
          </p>
          <ul class="kit-initials">
            {initials.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p class="kit-poster-silence">{silence}</p>
        </section>
      ))}
    </>
  );
}

/** A table with lines. */
function KitTableShown({ heads, rows, numeric = [], told = [], rowHeight, firstWidth }: KitTable) {
  const lang = useTextLanguage();
  const cell = (column: number) => (numeric.includes(column) ? 'kit-number' : undefined);
  const first = firstWidth === undefined ? undefined : { width: `${firstWidth}mm` };
  return (
    <table class={firstWidth === undefined ? 'kit-table full' : 'kit-table full kit-table--even'}>
      <thead>
        <tr>
          {heads.map((head, column) => (
            <th key={column} scope="col" class={cell(column)} style={column === 0 ? first : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) =>
          row.length === 1 ? (
            <tr key={line} class="kit-group">
              <th scope="colgroup" colspan={heads.length}>
                {row[0]}
              </th>
            </tr>
          ) : (
            <tr key={line}>
              {row.map((words, column) => (
                <td
                  key={column}
                  class={cell(column)}
                  lang={told.includes(column) ? lang : undefined}
                  style={rowHeight === undefined ? undefined : { height: `${rowHeight}mm` }}
                >
                  {words}
                </td>
              ))}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
