/**
 * A page of all parts of the design system with their states, for contributors: `npm run dev`, then /tools/gallery/. It
 * is not part of the built site (tests/tools/gallery.test.ts).
 */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import '#panels/styles/tokens.css';
import '#panels/styles/fonts.css';
import '#panels/styles/base.css';
import '#panels/parts/parts.css';
import '#panels/top-bar.css';
import '#panels/table/table.css';
import '#panels/ending/ending.css';
import '#panels/parts/members.css';
import { Segment } from '#panels/parts/segment.tsx';
import { Speaking } from '#panels/parts/speaking.tsx';
import { SPEAKER } from '../../tests/support/speaker.ts';
import './gallery.css';
import { Parts } from './parts.tsx';

type Light = 'dark' | 'light' | 'projector';
const LIGHTS: readonly { readonly value: Light; readonly label: string }[] = [
  { value: 'dark', label: 'dark' },
  { value: 'light', label: 'light' },
  { value: 'projector', label: 'projector' },
];

function Gallery() {
  const [light, setLight] = useState<Light>('dark');
  const choose = (next: Light): void => {
    document.documentElement.dataset['theme'] = next;
    setLight(next);
  };
  return (
    <main class="gallery">
      <header class="gallery-head">
        <h1>Parts of Parley</h1>
        <Segment label="Appearance" value={light} choices={LIGHTS} onChoose={choose} />
      </header>
      <Parts />
    </main>
  );
}

const root = document.getElementById('gallery');
const gallery = (
  <Speaking speaker={SPEAKER}>
    <Gallery />
  </Speaking>
);
if (root !== null) render(gallery, root);
