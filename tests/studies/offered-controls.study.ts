import './at-length.ts';
import '../properties/offered-controls.test.ts';
