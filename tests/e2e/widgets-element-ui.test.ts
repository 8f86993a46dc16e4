import { describeMatrix } from './describe-matrix.ts';
import { elementPlaces, elementRows } from './element-rows.ts';

describeMatrix('element-ui', elementRows, elementPlaces);
