declare module 'pngjs' {
  export const PNG: {
    sync: {
      /** `data`: red, green, blue and alpha of every pixel, a byte each. */
      read(file: Buffer): { width: number; height: number; data: Buffer };
    };
  };
}
