import { type ImportDecisions, proposeDecision } from './apply-import';
import type { ImportComparison } from './compare-import';
import { type KeptPhotoKind, type KeptPhotos, keptPhotoKinds, type PhotoAlbum } from './kept-photo';

/** The photos of this machine and those of a file, each by the id of its profile. */
export interface TwoAlbums {
  mine: PhotoAlbum;
  theirs: PhotoAlbum;
}

/** The comparisons with what the file's photos would add; where only photos differ, the file is the newer side. */
export function comparePhotos(comparisons: readonly ImportComparison[], albums: TwoAlbums): ImportComparison[] {
  return comparisons.map((comparison) => {
    const { id } = comparison.theirs;
    const brings = listNewer(comparison.mine && albums.mine[id], albums.theirs[id]);
    if (brings.length === 0) return comparison;
    const verdict = comparison.verdict === 'same' ? 'newer' : comparison.verdict;
    return { ...comparison, verdict, bringsPhotos: brings };
  });
}

/** The photos to save, by the id they are saved under. Of two of one kind the one kept last stays, whichever side is taken. */
export function applyPhotos(
  comparisons: readonly ImportComparison[],
  decisions: ImportDecisions,
  { albums, newIds }: { albums: TwoAlbums; newIds: readonly string[] },
): PhotoAlbum {
  const entries = comparisons.flatMap((comparison, index) => {
    const { id } = comparison.theirs;
    const { take } = decisions[id] ?? proposeDecision(comparison);
    const theirs = albums.theirs[id];
    if (take === 'mine' || !comparison.bringsPhotos || !theirs) return [];
    if (take === 'both' && comparison.mine) return [[newIds[index] ?? id, theirs] as const];
    const newer = comparison.bringsPhotos.map((kind) => [kind, theirs[kind]]);
    return [[id, { ...(comparison.mine && albums.mine[id]), ...Object.fromEntries(newer) }] as const];
  });
  return Object.fromEntries(entries);
}

/** The kinds of which the file has a photo that is not here, or one kept later than the one here. */
function listNewer(mine: KeptPhotos = {}, theirs: KeptPhotos = {}): KeptPhotoKind[] {
  return keptPhotoKinds.filter((kind) => {
    const [here, there] = [mine[kind], theirs[kind]];
    if (!there || here?.sha256 === there.sha256) return false;
    return !here || Date.parse(there.keptAt) > Date.parse(here.keptAt);
  });
}
