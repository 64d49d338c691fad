/** The tiles that show how the others take what the person did: lights and shadows, name plates, and what is said. */
import { boxTile } from './box-tile.ts';
import { EASE_OUT, LINEAR } from './easing.ts';
import { boxAround, cornersOf } from './geometry.ts';
import { MAP_DEPTH } from './map-depth.ts';
import { plateRect } from './map-plate.ts';
import { move, poseAt, TIMES } from './motion.ts';
import { paintMapPlate } from './paint-map-plate.ts';
import { moodTile, paintMood } from './paint-mood.ts';
import { paintVoice } from './paint-voice.ts';
import type { Palette } from './palette.ts';
import { type Sprite, squareTile } from './sprite.ts';
import type { DelegationView, LabelView, MapView, VoiceView } from './stage-view.ts';

export function reactionSprites({ delegations, labels, voices }: MapView, palette: Palette): Sprite[] {
  return [
    ...delegations.flatMap((delegation) => moodSprite(delegation, palette)),
    ...labels.flatMap((label) => plateSprite(label, palette)),
    ...voices.map((voice) => voiceSprite(voice, palette)),
  ];
}

/** Milliseconds that a mood stays in full, and that it takes to fade. */
const MOOD = { stays: 600, fades: 3000 } as const;

/** It comes, and fades; the word and the plate stay. */
function moodSprite(view: DelegationView, palette: Palette): Sprite[] {
  const { at, party, mood } = view;
  if (mood === undefined) return [];
  const side = moodTile(mood, view);
  const pose = { ...poseAt(at), alpha: 0 };
  const shown = { ...pose, alpha: 1 };
  return [
    {
      ...squareTile(`mood ${party} ${mood.line}`, side, MAP_DEPTH.mood),
      pose,
      shows: JSON.stringify([palette.warmth, mood, side]),
      paint: (context) => paintMood(context, mood, side, palette),
      entersAnywhere: true,
      enter: {
        from: pose,
        steps: [
          { to: shown, wait: 0, duration: TIMES.draw, ease: EASE_OUT },
          { to: pose, wait: MOOD.stays, duration: MOOD.fades, ease: LINEAR },
        ],
      },
    },
  ];
}

function plateSprite({ rect, plate, lines: [name] }: LabelView, palette: Palette): Sprite[] {
  if (plate === undefined || name === undefined) return [];
  const { x, y, width, height } = plateRect(rect, plate);
  const tile = { width: width + 4 + (width % 2), height: height + 4 + (height % 2) };
  return [
    {
      ...({ key: `plate ${plate.party}`, ...tile, origin: 'middle', depth: MAP_DEPTH.plate } as const),
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
