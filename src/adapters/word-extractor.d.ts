declare module 'word-extractor' {
  interface Extracted {
    getBody(): string;
    getFootnotes(): string;
    getHeaders(options?: { includeFooters?: boolean }): string;
    getFooters(): string;
    getTextboxes(): string;
  }
  export default class WordExtractor {
    extract(file: string | Buffer): Promise<Extracted>;
  }
}
