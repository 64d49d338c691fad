import type { SoundName } from '#session/sounds-between.ts';
import { PEAK, STROKES, type Stroke } from './strokes.ts';

/** Pause between sounds that come at once, in seconds. */
const APART = 0.22;
/** A stroke begins within this time, in seconds: at once, but without a click. */
const ATTACK = 0.004;
/** Length of the noise that strokes are cut from, in seconds. */
const NOISE = 1;

/** Makes sounds when asked; nothing is loaded, all is synthesised. */
export interface SoundPlayer {
  play(names: readonly SoundName[]): void;
}

/** A player on the device's own output; a browser without one stays silent. */
export function createSoundPlayer(): SoundPlayer {
  const context = new AudioContext();
  const noise = whiteNoise(context);
  let free = 0;
  return {
    play: (names) => {
      // A page that nobody has touched yet may make no sound; the browser decides.
      void context.resume();
      for (const name of names) {
        const start = Math.max(context.currentTime, free);
        for (const stroke of STROKES[name]) paint(context, noise, stroke, start);
        free = start + APART;
      }
    },
  };
}

function paint(context: AudioContext, noise: AudioBuffer, stroke: Stroke, start: number): void {
  const begin = start + stroke.at / 1000;
  const end = begin + stroke.length / 1000;
  const source = stroke.of === 'tone' ? toneOf(context, stroke) : noiseOf(context, noise, stroke, begin, end);
  const volume = context.createGain();
  volume.gain.setValueAtTime(0, begin);
  volume.gain.linearRampToValueAtTime(PEAK * stroke.level, begin + ATTACK);
  volume.gain.exponentialRampToValueAtTime(PEAK / 1000, end);
  source.output.connect(volume).connect(context.destination);
  source.node.start(begin);
  source.node.stop(end);
}

interface Source {
  readonly node: AudioScheduledSourceNode;
  readonly output: AudioNode;
}

function toneOf(context: AudioContext, { from }: Stroke): Source {
  const node = context.createOscillator();
  node.frequency.value = from;
  return { node, output: node };
}

function noiseOf(context: AudioContext, noise: AudioBuffer, { from, to }: Stroke, begin: number, end: number): Source {
  const node = context.createBufferSource();
  node.buffer = noise;
  const band = context.createBiquadFilter();
  band.type = 'bandpass';
  band.frequency.setValueAtTime(from, begin);
  band.frequency.linearRampToValueAtTime(to, end);
  node.connect(band);
  return { node, output: band };
}

function whiteNoise(context: AudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, context.sampleRate * NOISE, context.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let index = 0; index < samples.length; index += 1) samples[index] = Math.random() * 2 - 1;
  return buffer;
}
