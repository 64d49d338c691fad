/** The picture of a finished game that can be kept, painted on a canvas of its own. */
import { hallPicture } from './hall-picture.ts';
import { hallView } from './hall-view.ts';
import { traceMark } from './mark-outline.ts';
import {
  HALL_WIDTH,
  MARK_RADIUS,
  OUTCOME_SIZE,
  type OutcomeModel,
  type OutcomeView,
  outcomeView,
  type TypeStyle,
} from './outcome-view.ts';
import { paintStill } from './paint-still.ts';
import { type Palette, paletteOf } from './palette.ts';
import { fontsReady, LETTERS_FONT, SERIF_FONT, textMeasure } from './stage-fonts.ts';

/** Opacity of the ink for secondary text, chosen for reading at a distance. */
const SOFT = 0.72;

/**
 * The hall as the talks left it, and beside it on paper what came of them: a PNG of 1200 by 630.
 * @throws Error where the browser has no canvas
 */
export async function paintOutcome(model: OutcomeModel): Promise<Blob> {
  await fontsReady();
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The picture needs a canvas, and this browser gives none.');
  Object.assign(canvas, OUTCOME_SIZE);
  paintHall(context, model);
  const palette = paletteOf('dark');
  context.fillStyle = palette.paper;
  context.fillRect(HALL_WIDTH, 0, OUTCOME_SIZE.width - HALL_WIDTH, OUTCOME_SIZE.height);
  const measure = (words: string, lettering: TypeStyle) => {
    context.font = fontOf(lettering);
    return context.measureText(words).width;
  };
  paintPaper(context, outcomeView(model, measure), palette);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture could not be made.')) : resolve(blob)));
  });
}

function paintHall(context: CanvasRenderingContext2D, { hall }: OutcomeModel): void {
  const size = { width: HALL_WIDTH, height: OUTCOME_SIZE.height };
  const surface = { size, measure: textMeasure(), covered: 0 };
  context.save();
  context.beginPath();
  context.rect(0, 0, size.width, size.height);
  context.clip();
  paintStill(context, hallPicture(hallView({ hall, channels: [], addressed: [] }, surface), 'dark'));
  context.restore();
}

function paintPaper(context: CanvasRenderingContext2D, { words, marks, rules }: OutcomeView, palette: Palette): void {
  context.fillStyle = palette.ink;
  for (const line of words) {
    context.font = fontOf(line);
    context.globalAlpha = line.tone === 'ink' ? 1 : SOFT;
    context.fillText(line.words, ...line.at);
  }
  context.globalAlpha = 1;
  for (const y of rules) context.fillRect(HALL_WIDTH + 40, y, OUTCOME_SIZE.width - HALL_WIDTH - 80, 2);
  for (const mark of marks) paintMark(context, mark, palette);
}

/** Filled where it has signed; else its outline, broken. */
function paintMark(
  context: CanvasRenderingContext2D,
  { party, at, signed }: OutcomeView['marks'][number],
  { inks, paper, ink }: Palette,
): void {
  const colour = inks[party.order % inks.length] ?? ink;
  traceMark(context, party.order, at, MARK_RADIUS);
  context.fillStyle = signed ? colour : paper;
  context.fill();
  context.setLineDash(signed ? [] : [4, 3]);
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.stroke();
  context.setLineDash([]);
  context.fillStyle = signed ? paper : colour;
  context.font = `750 ${party.mark.length > 2 ? 10 : 13}px ${LETTERS_FONT}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(party.mark, at[0], at[1] + 1);
  context.textAlign = 'start';
  context.textBaseline = 'alphabetic';
}

function fontOf({ face, weight, size }: TypeStyle): string {
  return `${weight} ${size}px ${face === 'serif' ? SERIF_FONT : LETTERS_FONT}`;
}
