import './at-length.ts';
import '../record/carried/attachment.test.ts';
