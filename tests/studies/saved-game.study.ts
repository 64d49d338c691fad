import './at-length.ts';
import '../app/saved-game.test.ts';
