import './at-length.ts';
import '../properties/secrets.test.ts';
