import { paintHair } from './paint-hair';
import { paintOval, placeHead, type Scene, shade } from './scene';

/** Paints head and shoulders, from back to front. */
export function paintSitter(scene: Scene): void {
  paintHair(scene, 'behind');
  paintBody(scene);
  paintFace(scene);
  paintFeatures(scene);
  paintHair(scene, 'before');
  if (scene.portrait.glasses) paintGlasses(scene);
}

function paintBody(scene: Scene): void {
  const { brush, portrait } = scene;
  const { x, top, tall, half } = placeHead(scene);
  const shoulder = top + tall * 1.12;
  brush.fillStyle = shade(portrait.clothes);
  brush.beginPath();
  brush.moveTo(x - half * 2.5, 2);
  brush.bezierCurveTo(
    x - half * 2.5,
    shoulder + tall * 0.12,
    x - half * 1.4,
    shoulder,
    x - half * 0.5,
    shoulder - tall * 0.04,
  );
  brush.lineTo(x + half * 0.5, shoulder - tall * 0.04);
  brush.bezierCurveTo(x + half * 1.4, shoulder, x + half * 2.5, shoulder + tall * 0.12, x + half * 2.5, 2);
  brush.fill();
  brush.fillStyle = shade(portrait.skin, 0.78);
  brush.fillRect(x - half * 0.46, top + tall * 0.8, half * 0.92, tall * 0.34);
  paintOval(scene, shade(portrait.skin, 0.84), [x, shoulder + tall * 0.01, half * 0.5, tall * 0.08]);
}

/** Lit from one side, so that a face holds more than one tone. */
function paintFace(scene: Scene): void {
  const { brush, portrait, random } = scene;
  const { x, top, tall, half } = placeHead(scene);
  for (const side of [-1, 1])
    paintOval(scene, shade(portrait.skin, 0.86), [x + side * half * 0.98, top + tall * 0.56, half * 0.1, tall * 0.09]);
  const side = random.pick([-1, 1]);
  const light = brush.createRadialGradient(
    x + side * half * 0.4,
    top + tall * 0.45,
    half * 0.1,
    x,
    top + tall * 0.55,
    half * 1.35,
  );
  light.addColorStop(0, shade(portrait.skin, 1.06));
  light.addColorStop(0.55, shade(portrait.skin, 0.97));
  light.addColorStop(1, shade(portrait.skin, 0.68));
  paintOval(scene, light, [x, top + tall * 0.54, half * 0.93, tall * 0.46]);
}

function paintFeatures(scene: Scene): void {
  const { portrait } = scene;
  const { x, top, tall, half } = placeHead(scene);
  const at = (dx: number, dy: number, wide: number, high: number) => [
    x + dx * half,
    top + dy * tall,
    wide * half,
    high * tall,
  ];
  for (const side of [-1, 1]) {
    paintOval(scene, shade(portrait.skin, 0.3), at(side * 0.42, 0.455, 0.2, 0.011));
    paintOval(scene, 'rgb(236,232,228)', at(side * 0.4, 0.52, 0.15, 0.022));
    paintOval(scene, 'rgb(34,22,18)', at(side * 0.4, 0.52, 0.07, 0.021));
    paintOval(scene, 'rgb(250,250,250)', at(side * 0.4 - 0.02, 0.514, 0.018, 0.005));
    paintOval(scene, shade(portrait.skin, 0.45), at(side * 0.09, 0.695, 0.05, 0.008));
  }
  paintOval(scene, shade(portrait.skin, 0.86), at(0.06, 0.62, 0.05, 0.07));
  paintOval(
    scene,
    shade([portrait.skin[0] * 0.85, portrait.skin[1] * 0.55, portrait.skin[2] * 0.58]),
    at(0, 0.79, 0.28, 0.02),
  );
  paintOval(scene, shade(portrait.skin, 0.35), at(0, 0.79, 0.27, 0.004));
}

function paintGlasses(scene: Scene): void {
  const { brush } = scene;
  const { x, top, tall, half } = placeHead(scene);
  brush.strokeStyle = 'rgb(30,30,34)';
  brush.lineWidth = tall * 0.008;
  for (const side of [-1, 1]) {
    brush.beginPath();
    brush.ellipse(x + side * half * 0.4, top + tall * 0.525, half * 0.29, tall * 0.058, 0, 0, 2 * Math.PI);
    brush.moveTo(x + side * half * 0.69, top + tall * 0.51);
    brush.lineTo(x + side * half * 0.93, top + tall * 0.5);
    brush.stroke();
  }
  brush.fillStyle = 'rgb(30,30,34)';
  brush.fillRect(x - half * 0.12, top + tall * 0.515, half * 0.24, tall * 0.008);
}
