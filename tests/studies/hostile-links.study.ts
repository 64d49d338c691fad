import './at-length.ts';
import '../properties/hostile-links.test.ts';
