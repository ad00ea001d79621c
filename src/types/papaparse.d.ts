/** What we use of papaparse. The types it is published with bring all of Node along, which a pure room must not see. */
export interface Row {
  readonly data: readonly string[];
  readonly errors: readonly { readonly code: string }[];
  /** Where the row ends in the text: characters from its beginning, past the line break. */
  readonly meta: { readonly cursor: number };
}

export interface Parsing {
  readonly delimiter: string;
  readonly newline: '\r\n' | '\n' | '\r';
  /** Off: the quick way would miss quotes that come late. */
  readonly fastMode: false;
  readonly step: (row: Row) => void;
}

declare const papaparse: {
  parse(csv: string, parsing: Parsing): void;
  unparse(rows: readonly (readonly string[])[], how: { readonly quotes: true; readonly newline: '\r\n' }): string;
};
export default papaparse;
