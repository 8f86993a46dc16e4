import { expose, transfer } from 'comlink';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inspectPhoto } from '@/utils/photo/inspect-photo';
import type { PhotoWorkerApi } from '@/utils/photo/photo-worker';
import { warmUp } from '@/utils/photo/warm-up';

/** The worker the panel starts for photo checks: pixels are read here and nowhere near a page. */
export default defineUnlistedScript(() => {
  const api: PhotoWorkerApi = {
    inspectPhoto: async (request, onFileReport) => {
      const inspection = await inspectPhoto(request, onFileReport);
      const { bitmap, map } = inspection.picture ?? {};
      return transfer(inspection, [...(bitmap ? [bitmap] : []), ...(map ? [map.parts.buffer] : [])]);
    },
    warmUp,
  };
  expose(api);
});
