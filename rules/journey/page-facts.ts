/**
 * What a person reads on one surface (page, layer, dialog or frame), menus left out. Plain and serialisable, and no more
 * than the detection needs: it crosses from the page to the panel, so what stands in fields and every figure stay behind.
 */
export interface PageFacts {
  host: string;
  /** Path of the surface's document, without the query; at most 300 characters. */
  path: string;
  surface: 'page' | 'layer' | 'frame';
  /** At most 200 characters. */
  documentTitle: string;
  /** Headings, layer titles, captions and the current menu or breadcrumb entry, trimmed; 40 and the entry, 60 characters each. */
  headings: readonly string[];
  /** Words on buttons and button-like links outside menus; 40 of 60 characters. */
  actions: readonly string[];
  /** Visible text, single-spaced, every digit a 0, at most 6,000 characters; rows of the region list are left out. */
  text: string;
  /** Rows of the region list. */
  regionRows: number;
  /** Editable controls in front (text, select, radio groups, files), captchas included. */
  controls: number;
  fileInputs: number;
  /** Distinct field keys recognised with confidence. */
  recognisedFields: number;
}

/** What is read on the page itself; what its fields mean is found in the panel. */
export type ReadFacts = Omit<PageFacts, 'recognisedFields'>;
