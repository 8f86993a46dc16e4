import { renderPhotoFrame, renderPhotoPage } from '../pages/photo.ts';
import { complainPhoto } from './photo-check.ts';
import { parseFile } from './read-body.ts';
import type { Reply, Route, Visit } from './reply.ts';
import { json, page } from './reply.ts';

/** Upload of the candidate's photo. */
export const photoRoutes: Record<string, Route> = {
  'GET /my/photo/main': (visit) => page(renderPhotoPage(visit)),
  'GET /my/photo/frame': (visit) => page(renderPhotoFrame(visit)),
  'GET /my/photo/show': ({ session }) =>
    session.photo ? { type: 'image/jpeg', body: session.photo } : { status: 404, type: 'text/plain', body: '' },
  'POST /my/photo/upload': upload,
};

function upload({ portal, session, request, body }: Visit): Reply {
  portal.log.addAct({ action: 'upload', via: 'post' });
  const file = parseFile(request, body);
  if (!file) return json({ flag: 0, msg: '请选择照片' });
  const complaint = complainPhoto(file);
  if (complaint) return json({ flag: 0, msg: complaint });
  session.photo = Buffer.from(file);
  return json({ flag: 1, msg: '上传成功', url: '/my/photo/show' });
}
