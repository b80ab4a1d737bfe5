/** Makes elements. Data only ever becomes text nodes and attributes of fixed names: nothing in it can become HTML. */
type Child = Node | string | null | false;

type Handlers = { readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void };

export interface Attributes {
  readonly class?: string;
  readonly on?: Handlers;
  /** True sets an attribute without value; false, null and undefined leave it out. */
  readonly [name: string]: string | number | boolean | null | undefined | Handlers;
}

export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { on = {}, ...attributes }: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
  // The name says which event comes; a compiler can't follow it through the list.
  for (const [name, handler] of Object.entries(on))
    element.addEventListener(name, (event) => Reflect.apply(handler, element, [event]));
  element.append(...children.filter(isThere));
  return element;
}

export function setAttribute(element: Element, name: string, value: Attributes[string]): void {
  if (value === true) element.setAttribute(name, '');
  else if (typeof value === 'string' || typeof value === 'number') element.setAttribute(name, String(value));
  else element.removeAttribute(name);
}

/** Puts children in the place of those that are there. */
export function fill(element: Element, ...children: readonly Child[]): void {
  element.replaceChildren(...children.filter(isThere));
}

/** An id that no other element has. */
export function newId(what: string): string {
  return `${what}-${++count}`;
}

let count = 0;

function isThere(child: Child): child is Node | string {
  return child !== null && child !== false;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing from the paths of a 24 by 24 field; the words beside it say what it means. */
export function icon(...paths: readonly string[]): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const d of paths) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}
