/** A page as a tree that holds only what reading needs. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | Text)[];
  readonly parent: Element | undefined;
  /** Offsets in the page's source. */
  readonly start: number;
  end: number;
}

export interface Text {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export const isElement = (node: Element | Text): node is Element => 'tag' in node;

/** All elements below a root, in document order. */
export function* descendants(root: Element): Generator<Element> {
  for (const child of root.children) {
    if (!isElement(child)) continue;
    yield child;
    yield* descendants(child);
  }
}

/** The text of an element, white space as in the source. */
export function textOf(root: Element): string {
  let out = '';
  for (const child of root.children)
    out += isElement(child) ? (child.tag === 'br' ? '\n' : SILENT.has(child.tag) ? '' : textOf(child)) : child.text;
  return out;
}

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg']);
