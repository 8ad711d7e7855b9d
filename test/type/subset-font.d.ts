/** As much of it as is used here; its published types lack what later versions can do. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2';
    readonly noHinting: boolean;
    readonly keepFeatures: readonly string[]; // of OpenType, by their four letters
    readonly dropTables: readonly string[]; // by their four letters
  }
  const subsetFont: (font: Buffer, text: string, options: Options) => Promise<Buffer>;
  export default subsetFont;
}
