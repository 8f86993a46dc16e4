import { expose, transfer } from 'comlink';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { improvePhoto } from '@/utils/photo/improve-photo';
import { type Inspection, inspectPhoto } from '@/utils/photo/inspect-photo';
import type { PhotoWorkerApi } from '@/utils/photo/photo-worker';
import { warmUp } from '@/utils/photo/warm-up';

/** The worker the panel starts for photo checks: pixels are read here and nowhere near a page. */
export default defineUnlistedScript(() => {
  const warming = new AbortController();
  const api: PhotoWorkerApi = {
    inspectPhoto: async (request, onFileReport) => {
      warming.abort();
      const inspection = await inspectPhoto(request, onFileReport);
      return transfer(inspection, listBuffers(inspection));
    },
    improvePhoto: async (request) => {
      const improvement = await improvePhoto(request);
      return 'refusal' in improvement ? improvement : transfer(improvement, listBuffers(improvement.inspection));
    },
    warmUp: () => warmUp(warming.signal),
  };
  expose(api);
});

/** What goes over to the panel instead of being copied. */
function listBuffers({ picture }: Inspection): Transferable[] {
  if (!picture) return [];
  const { image, map } = picture;
  return [image.data.buffer, ...(map ? [map.parts.buffer] : [])];
}
