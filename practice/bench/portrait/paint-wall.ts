import { paintOval, placeHead, type Scene, shade } from './scene';

/** Paints what stands behind the sitter, well over the edge on all sides. */
export function paintWall(scene: Scene): void {
  const { brush, portrait } = scene;
  brush.fillStyle = shade(portrait.wall);
  brush.fillRect(-1, -1, 4, 4);
  if (portrait.wallKind === 'gradient' || portrait.wallKind === 'vignette') paintFall(scene);
  if (portrait.wallKind === 'things') paintThings(scene);
  if (portrait.wallKind === 'pattern') paintPattern(scene);
  if (portrait.wallKind.startsWith('shadow')) paintShadow(scene);
}

function paintFall({ brush, portrait, ratio }: Scene): void {
  const dark = `rgba(0,0,0,${portrait.fall / 255})`;
  const light =
    portrait.wallKind === 'gradient'
      ? brush.createLinearGradient(0, 0, ratio, 0.2)
      : brush.createRadialGradient(ratio / 2, 0.45, 0.2, ratio / 2, 0.45, 0.62);
  light.addColorStop(0, 'rgba(0,0,0,0)');
  light.addColorStop(1, dark);
  brush.fillStyle = light;
  brush.fillRect(-1, -1, 4, 4);
}

/** The sitter's own shadow, cast to one side. */
function paintShadow(scene: Scene): void {
  const { brush, portrait } = scene;
  const { x, top, tall, half } = placeHead(scene);
  const side = portrait.wallKind === 'shadow-left' ? -1 : 1;
  brush.filter = `blur(${portrait.height * portrait.penumbra}px)`;
  const dark = `rgba(0,0,0,${portrait.fall / 255})`;
  paintOval(scene, dark, [x + side * half * 0.62, top + tall * 0.52, half * 1.05, tall * 0.56]);
  brush.filter = 'none';
}

/** A shelf, a door, a picture: flat things with hard edges. */
function paintThings({ brush, random, ratio }: Scene): void {
  for (let thing = 0; thing < 9; thing += 1) {
    brush.fillStyle = `rgb(${[0, 1, 2].map(() => random.between(30, 190)).join()})`;
    const wide = random.between(0.06, 0.22);
    brush.fillRect(random.between(-0.1, ratio), random.between(-0.1, 0.7), wide, random.between(0.05, 0.3));
  }
}

function paintPattern({ brush, random }: Scene): void {
  const step = random.between(0.05, 0.11);
  brush.fillStyle = `rgb(${[0, 1, 2].map(() => random.between(60, 190)).join()})`;
  for (let row = 0; row * step < 1.2; row += 1) {
    for (let column = row % 2; column * step < 1.2; column += 2) brush.fillRect(column * step, row * step, step, step);
  }
}
