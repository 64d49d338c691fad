import './at-length.ts';
import '../session/table/table-model-of.test.ts';
