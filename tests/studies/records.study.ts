import './at-length.ts';
import '../properties/records.test.ts';
