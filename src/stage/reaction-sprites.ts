/** The tiles that show how the others take what the person did: lights and shadows, name plates, and what is said. */
import { boxAround, cornersOf, type Rect } from './geometry.ts';
import { LINE } from './label-block.ts';
import { plateRect } from './map-plate.ts';
import { moodSprite } from './mood-sprite.ts';
import { move, poseAt, TIMES } from './motion.ts';
import { paintText } from './paint-label.ts';
import { type Palette, tintOf } from './palette.ts';
import { tracePlate } from './plate-outline.ts';
import type { Sprite } from './sprite.ts';
import { fontOf } from './stage-fonts.ts';
import type { DelegationView, LabelLine, LabelView, MapPlate, MapView, VoiceView } from './stage-view.ts';
import { voiceWords } from './voice-view.ts';

/** Layers, from the bottom to the top. */
export const MAP_DEPTH = {
  chart: 0,
  light: 1,
  leader: 2,
  mood: 2,
  channel: 3,
  site: 4,
  venue: 5,
  delegation: 6,
  slip: 7,
  dossier: 8,
  plate: 8.5,
  label: 9,
  mark: 10,
} as const;

export function reactionSprites({ delegations, labels, voices }: MapView, palette: Palette): Sprite[] {
  return [
    ...delegations.flatMap((delegation) => mapMood(delegation, palette)),
    ...labels.flatMap((label) => plateSprite(label, palette)),
    ...voices.map((voice) => voiceSprite(voice, palette)),
  ];
}

function mapMood({ at, party, mood, radius, porthole = radius }: DelegationView, palette: Palette): Sprite[] {
  if (mood === undefined) return [];
  const side = 2 * (porthole + radius * (mood.isMarked ? 2.8 : 1.7));
  return [moodSprite(mood, { key: `mood ${party}`, at, side, depth: MAP_DEPTH.mood }, palette)];
}

function plateSprite({ rect, plate, lines: [name] }: LabelView, palette: Palette): Sprite[] {
  if (plate === undefined || name === undefined) return [];
  const { x, y, width, height } = plateRect(rect, plate);
  const tile = { width: width + 4 + (width % 2), height: height + 4 + (height % 2) };
  return [
    {
      ...({ key: `name ${plate.party}`, ...tile, origin: 'middle', depth: MAP_DEPTH.plate } as const),
      pose: { ...poseAt([x + width / 2, y + height / 2]), scale: plate.scale },
      shows: JSON.stringify([palette.paper, plate, name]),
      paint: (context) => paintMapPlate(context, plate, name, palette),
      fade: TIMES.draw,
      glide: { duration: TIMES.draw },
    },
  ];
}

function voiceSprite(voice: VoiceView, palette: Palette): Sprite {
  const tile = boxTile(`voice ${voice.party}`, boxAround(cornersOf(voice.rect), 2), MAP_DEPTH.slip, (context) =>
    paintVoice(context, voice, palette),
  );
  return {
    ...tile,
    shows: JSON.stringify([palette.paper, voice]),
    fade: TIMES.panel,
    enter: move({ ...tile.pose, alpha: 0 }, tile.pose, { wait: TIMES.draw, duration: TIMES.panel }),
  };
}

/** A tile that covers a rectangle of the stage; what paints it uses the stage's own coordinates. */
export function boxTile(key: string, box: Rect, depth: number, paint: (context: CanvasRenderingContext2D) => void) {
  const [x, y] = [Math.floor(box.x), Math.floor(box.y)];
  const [width, height] = [2 * Math.ceil((box.x + box.width - x) / 2), 2 * Math.ceil((box.y + box.height - y) / 2)];
  return {
    ...({ key, width, height, origin: 'corner', depth } as const),
    pose: poseAt([x + width / 2, y + height / 2]),
    paint: (context: CanvasRenderingContext2D) => {
      context.translate(-x, -y);
      paint(context);
    },
  };
}

// Speech of a delegation, on a slip with an edge in its colour; in the stage's own coordinates.

function paintVoice(context: CanvasRenderingContext2D, voice: VoiceView, palette: Palette): void {
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

// A name on its plate on the map, around its middle.

function paintMapPlate(
  context: CanvasRenderingContext2D,
  plate: MapPlate,
  { text, style, size }: LabelLine,
  palette: Palette,
): void {
  const { paper, ink } = palette.plates[plate.posture];
  tracePlate(context, plate, plate.posture);
  context.fillStyle = paper;
  context.fill();
  context.strokeStyle = palette.paperEdge;
  context.lineWidth = 1;
  context.stroke();
  context.font = fontOf(style, size);
  context.fillStyle = ink;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, 0, 1);
}
