import { paintOval, placeHead, type Scene, shade } from './scene';

/** The hair behind the face (its outline) or before it (the hairline), and single strands that stand off. */
export function paintHair(scene: Scene, layer: 'behind' | 'before'): void {
  const { hairStyle, hair } = scene.portrait;
  const { x, top, tall, half } = placeHead(scene);
  if (hairStyle === 'none') {
    if (layer === 'behind')
      paintOval(scene, shade(scene.portrait.skin, 0.95), [x, top + tall * 0.5, half * 0.9, tall * 0.5]);
    return;
  }
  if (layer === 'before') {
    paintHairline(scene);
    return;
  }
  const reach = hairStyle === 'afro' ? 1.12 : 1;
  paintOval(scene, shade(hair), [x, top + tall * 0.44 * reach, half * reach, tall * 0.44 * reach]);
  if (hairStyle === 'long') paintLength(scene);
  paintStrands(scene, reach);
}

function paintHairline(scene: Scene): void {
  const { brush, portrait } = scene;
  const { x, top, tall, half } = placeHead(scene);
  brush.save();
  brush.beginPath();
  brush.rect(x - half * 1.3, top - tall * 0.1, half * 2.6, tall * 0.36);
  brush.clip();
  paintOval(scene, shade(portrait.hair, 1.15), [x, top + tall * 0.3, half * 0.98, tall * 0.3]);
  paintOval(scene, shade(portrait.skin, 0.96), [x + half * 0.1, top + tall * 0.44, half * 0.76, tall * 0.24]);
  brush.restore();
}

function paintLength(scene: Scene): void {
  const { brush, portrait } = scene;
  const { x, top, tall, half } = placeHead(scene);
  brush.fillStyle = shade(portrait.hair, 0.95);
  brush.beginPath();
  brush.moveTo(x - half, top + tall * 0.42);
  brush.bezierCurveTo(x - half * 1.25, top + tall, x - half * 1.2, top + tall * 1.2, x - half * 0.9, top + tall * 1.5);
  brush.lineTo(x + half * 0.9, top + tall * 1.5);
  brush.bezierCurveTo(x + half * 1.2, top + tall * 1.2, x + half * 1.25, top + tall, x + half, top + tall * 0.42);
  brush.fill();
}

function paintStrands(scene: Scene, reach: number): void {
  const { brush, portrait, random } = scene;
  const { x, top, tall, half } = placeHead(scene);
  brush.strokeStyle = shade(portrait.hair, 1.1);
  for (let strand = 0; strand < 40; strand += 1) {
    const angle = random.between(Math.PI * 0.95, Math.PI * 2.05);
    const from = random.between(0.95, 1) * reach;
    const to = from + random.between(0.01, 0.07);
    const turn = random.between(-0.12, 0.12);
    brush.lineWidth = random.between(0.0008, 0.0022);
    brush.beginPath();
    brush.moveTo(x + Math.cos(angle) * half * from, top + tall * 0.44 * (reach + Math.sin(angle) * from));
    brush.lineTo(x + Math.cos(angle + turn) * half * to, top + tall * 0.44 * (reach + Math.sin(angle + turn) * to));
    brush.stroke();
  }
}
