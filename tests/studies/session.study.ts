import './at-length.ts';
import '../session/running/session.test.ts';
