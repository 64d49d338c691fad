import './at-length.ts';
import '../session/correspondence.test.ts';
