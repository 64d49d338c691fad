/** Speech of a delegation, on a slip with an edge in its colour; in the stage's own coordinates. */
import { LINE } from './label-block.ts';
import { paintText } from './paint-label.ts';
import { type Palette, tintOf } from './palette.ts';
import { fontOf } from './stage-fonts.ts';
import type { VoiceView } from './stage-view.ts';
import { voiceWords } from './voice-view.ts';

export function paintVoice(context: CanvasRenderingContext2D, voice: VoiceView, palette: Palette): void {
  const { rect, order, posture, lines } = voice;
  const { paper, ink } = palette.plates[posture];
  context.fillStyle = paper;
  context.fillRect(rect.x, rect.y, rect.width, rect.height);
  context.fillStyle = tintOf(palette, order);
  context.fillRect(rect.x, rect.y, 4, rect.height);
  const { x, y } = voiceWords(rect);
  let top = y;
  for (const { text, style, size } of lines) {
    context.font = fontOf(style, size);
    paintText(context, text, [x, top + (size * LINE) / 2], ink, undefined);
    top += size * LINE;
  }
}
