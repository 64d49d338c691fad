/** Parts that plots share: choices, legend, counts as bars, and the table with the same values. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { PartyMark } from '#session/party-mark.ts';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { Segment } from '../parts/segment.tsx';
import { type Axes, withAxis } from './plot-frame.ts';

interface PartChoiceProps {
  readonly label: string;
  readonly parts: readonly { readonly title: string }[];
  /** Place of the selected one. */
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
}

/** Selector for the part of the text; nothing if there is only one. */
export function PartChoice({ label, parts, chosen, onChoose }: PartChoiceProps) {
  if (parts.length === 1) return null;
  return (
    <Segment
      label={label}
      value={String(chosen)}
      choices={parts.map(({ title }, place) => ({ value: String(place), label: title }))}
      onChoose={(place) => onChoose(Number(place))}
    />
  );
}

interface AxisSelectsProps {
  readonly signatories: readonly PartyMark[];
  readonly axes: Axes;
  /** Labels of the two. */
  readonly words: Readonly<Record<keyof Axes, string>>;
  readonly onChange: (axes: Axes) => void;
}

/** Selectors for the signatories whose points lie across and up. */
export function AxisSelects({ signatories, axes, words, onChange }: AxisSelectsProps) {
  return (
    <>
      {(['across', 'up'] as const).map((axis) => (
        <label key={axis} class="plot-select note muted row">
          {words[axis]}
          <select
            class="choice-list"
            value={String(axes[axis])}
            onChange={({ currentTarget }) => onChange(withAxis(axes, axis, Number(currentTarget.value)))}
          >
            {signatories.map(({ party, name }, place) => (
              <option key={party} value={String(place)}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  );
}

interface SignLegendProps {
  /** By sign, which is the end of a class name: its meaning. */
  readonly signs: readonly (readonly [sign: string, words: string])[];
}

/** Meaning of the signs of a plot. */
export function SignLegend({ signs }: SignLegendProps) {
  return (
    <ul class="cluster note muted gap-1-4">
      {signs.map(([sign, words]) => (
        <li key={sign} class="row">
          <span class={`plot-sign plot-sign--${sign}`} aria-hidden="true" /> {words}
        </li>
      ))}
    </ul>
  );
}

interface CountBarsProps {
  readonly legend: string;
  readonly bars: readonly CountBar[];
  /** Height of the tallest bar, in rem. */
  readonly tallest: number;
  /** Place of the selected one. */
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
}

interface CountBar {
  readonly key: number;
  readonly count: number;
  /** The count as it is written. */
  readonly words: string;
  readonly above?: string;
  readonly name: string;
  /** Accessible name of the choice. */
  readonly label: string;
}

/** A bar for each count, one of which is selected: radio buttons, with a single stop of the Tab key. */
export function CountBars({ legend, bars, tallest, chosen, onChoose }: CountBarsProps) {
  const group = useId();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <fieldset class="count-bars grid">
      <legend class="note muted">{legend}</legend>
      {bars.map(({ key, count, words, above, name, label }, place) => (
        <label key={key}>
          <input type="radio" class="vh" name={group} checked={place === chosen} onChange={() => onChoose(place)} />
          <span class="count-bar grid corners pressable" aria-hidden="true">
            <b>{words}</b>
            <span class="count-bar-height full" style={{ height: `${(count / most) * tallest}rem` }} />
            <span class="count-bar-name note muted">
              {above} <span class="block">{name}</span>
            </span>
          </span>
          <span class="vh">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface PlotTableProps {
  /** Accessible name of the region, and the caption unless there is another. */
  readonly label: string;
  readonly caption?: ComponentChildren;
  /** Further classes of the table. */
  readonly look: string;
  readonly heads: readonly { readonly key: string | number; readonly words: ComponentChildren }[];
  /** Bodies of the table. */
  readonly children: ComponentChildren;
}

/** The twin of a plot: the same values in rows. */
export function PlotTable({ label, caption = label, look, heads, children }: PlotTableProps) {
  return (
    <ScrollRegion class="scrolls" label={label}>
      <table class={`${look} plot-table small full collapse`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map(({ key, words }) => (
              <th key={key} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </ScrollRegion>
  );
}
