/** The tiles that show how the others take what the person did: lights and shadows, name plates, and what is said. */
import { boxTile } from './box-tile.ts';
import { boxAround, cornersOf } from './geometry.ts';
import { MAP_DEPTH } from './map-depth.ts';
import { plateRect } from './map-plate.ts';
import { moodSprite } from './mood-sprite.ts';
import { move, poseAt, TIMES } from './motion.ts';
import { paintMapPlate } from './paint-map-plate.ts';
import { paintVoice } from './paint-voice.ts';
import type { Palette } from './palette.ts';
import type { Sprite } from './sprite.ts';
import type { DelegationView, LabelView, MapView, VoiceView } from './stage-view.ts';

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
