/** Writes who said a quotation into a paragraph of its own below it: "— Ann Lee". */
export function signWith(quotation: Element, name: string): void {
  const line = quotation.ownerDocument.createElement('p');
  line.textContent = `— ${name}`;
  quotation.append(line);
}
