import { antdPlaces, antdRows } from './antd-rows.ts';
import { describeMatrix } from './describe-matrix.ts';

describeMatrix('antd-4', antdRows, antdPlaces);
