import './at-length.ts';
import '../properties/links.test.ts';
