import { expose } from 'comlink';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PhotoWorkerApi } from '@/utils/photo/ask-worker';
import { inspectPhoto } from '@/utils/photo/inspect-photo';

/** The worker the panel starts for photo checks: pixels are read here and nowhere near a page. */
export default defineUnlistedScript(() => {
  const api: PhotoWorkerApi = { inspectPhoto };
  expose(api);
});
