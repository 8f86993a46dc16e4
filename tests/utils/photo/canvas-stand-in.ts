/** How a browser's privacy protection spoils pixels that are read back. */
export type Spoiler = (value: number, index: number) => number;

/** An `OffscreenCanvas` that paints filled rectangles only: happy-dom and Node paint nothing at all. */
export function canvasStandIn(spoil: Spoiler) {
  return class {
    readonly #data: Uint8ClampedArray;
    readonly #width: number;
    fillStyle = '';

    constructor(width: number, height: number) {
      this.#width = width;
      this.#data = new Uint8ClampedArray(width * height * 4).fill(255);
    }

    getContext() {
      return this;
    }

    fillRect(x: number, y: number) {
      const colour = this.fillStyle.match(/\d+/g)?.map(Number) ?? [];
      this.#data.set(colour, (y * this.#width + x) * 4);
    }

    getImageData() {
      return { data: this.#data.map(spoil) };
    }
  };
}
