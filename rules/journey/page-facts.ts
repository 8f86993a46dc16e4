/** What a person reads on the surface in front (page, layer, dialog or frame), menus left out. Plain and serialisable. */
export interface PageFacts {
  host: string;
  /** Path of the document in front, without the query. */
  path: string;
  /** The query string with its `?`, or ''. */
  query: string;
  surface: 'page' | 'layer' | 'frame';
  documentTitle: string;
  /** Headings, layer titles, captions and the current menu or breadcrumb entry, trimmed. */
  headings: readonly string[];
  /** Words on buttons and button-like links outside menus. */
  actions: readonly string[];
  /** Visible text, single-spaced, at most 6,000 characters. */
  text: string;
  /** Rows of the region list. */
  regionRows: number;
  /** Editable controls in front (text, select, radio groups, files), captchas included. */
  controls: number;
  fileInputs: number;
  /** Distinct field keys recognised with confidence. */
  recognisedFields: number;
}
