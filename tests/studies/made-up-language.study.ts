import './at-length.ts';
import '../session/made-up-language.test.ts';
