export type Rgb = readonly [number, number, number];

/** Everything that is drawn of one portrait; the labels of the set follow from it. Lengths are shares of the height. */
export interface Portrait {
  /** Name of the skin's tone. */
  tone: string;
  skin: Rgb;
  hair: Rgb;
  hairStyle: 'short' | 'long' | 'tied' | 'afro' | 'none';
  clothes: Rgb;
  glasses: boolean;
  wall: Rgb;
  wallKind: 'plain' | 'gradient' | 'vignette' | 'shadow-left' | 'shadow-right' | 'things' | 'pattern';
  /** Fall of each channel over a gradient, or depth of a shadow. */
  fall: number;
  /** How soft a shadow's edge is: σ. */
  penumbra: number;
  frame: { colour: Rgb; width: number } | undefined;
  head: number;
  crown: number;
  /** Right of the middle, share of the width. */
  shift: number;
  /** Head width over head height. */
  slimness: number;
  /** σ in pixels at a height of 413. */
  blur: number;
  exposure: number;
  grey: boolean;
  /** σ of the sensor's noise, per channel. */
  noise: number;
  /** Of the JPEG, 0–100. */
  quality: number;
  width: number;
  height: number;
  seed: number;
}
