import './at-length.ts';
import '../record/carried/modelled/modelled-text.test.ts';
