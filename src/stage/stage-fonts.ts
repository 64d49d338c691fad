/** The typefaces of the stage, and waiting for them. */
import type { TextStyle } from './stage-view.ts';

/** Width of a text in CSS pixels. */
export type TextMeasurer = (text: string, style: TextStyle, size: number) => number;

// Letters that the first has not come from the next.
const SANS = "'Atkinson Hyperlegible Next Variable', 'Parley Sans', 'Source Sans 3 Variable', system-ui, sans-serif";
const SERIF = "'Parley Serif', 'Source Serif 4 Variable', Georgia, serif";
const FORMS: Readonly<Record<TextStyle, { readonly weight: string; readonly family: string }>> = {
  name: { weight: '650', family: SANS },
  seat: { weight: '400', family: SANS },
  venue: { weight: '600', family: SANS },
  claim: { weight: '650', family: SANS },
  note: { weight: '400', family: SANS },
  plate: { weight: '600', family: SERIF },
  sea: { weight: 'italic 400', family: SERIF },
};

/** For the letters on marks. */
export const LETTERS_FONT = SANS;

/** For what is written on paper. */
export const SERIF_FONT = SERIF;

/** A canvas font for a style of text, at a size in CSS pixels. */
export function fontOf(style: TextStyle, size: number): string {
  return `${FORMS[style].weight} ${size}px ${FORMS[style].family}`;
}

/** Resolves when the faces are there or, at the latest, after `patience` milliseconds: text is then drawn without them. */
export async function fontsReady(patience = 1500): Promise<void> {
  const faces = [
    document.fonts.load("15px 'Atkinson Hyperlegible Next Variable'"),
    document.fonts.load("italic 15px 'Parley Serif'"),
    document.fonts.load("600 15px 'Parley Serif'"),
  ];
  await Promise.race([Promise.allSettled(faces), new Promise((resolve) => setTimeout(resolve, patience))]);
}

/** Measures text with a canvas of its own. */
export function textMeasure(): TextMeasurer {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('The stage needs a canvas, and this browser gives none.');
  return (text, style, size) => {
    context.font = fontOf(style, size);
    return context.measureText(text).width;
  };
}
