import { bindUpload } from './photo.js';

bindUpload('#zp_qy', (address) => parent.onPhotoStored?.(address));
