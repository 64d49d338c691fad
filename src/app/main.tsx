import { render } from 'preact';
import '#panels/styles/tokens.css';
import '#panels/styles/fonts.css';
import '#panels/styles/base.css';
import '#panels/styles/parts.css';
import '#panels/styles/start.css';
import '#panels/styles/chairs.css';
import '#panels/styles/table.css';
import '#panels/styles/ending.css';
import '#panels/styles/members.css';
import '#panels/styles/rules.css';
import { App } from './app.tsx';
import { Catalogue } from './catalogue.ts';
import { openSaveSlot } from './storage.ts';
import { lightPage } from './theme.ts';

lightPage();
const root = document.getElementById('app');
if (root !== null) render(<App catalogue={new Catalogue()} slot={openSaveSlot()} />, root);
