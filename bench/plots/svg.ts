/** Colours and type of all plots, readable on light and dark pages. */
const STYLE = `
    text { font: 12px system-ui, sans-serif; fill: #57606a; }
    .title { font-size: 14px; font-weight: 600; fill: #1f2328; }
    .grid { stroke: #d0d7de; stroke-width: 1; }
    .ours { fill: #0969da; stroke: #0969da; }
    .theirs { fill: #8c959f; stroke: #8c959f; }
    text.ours { stroke: none; font-weight: 600; }
    text.theirs { stroke: none; fill: #57606a; }
    path { fill: none; stroke-width: 1.5; }
    path.ours { fill: none; stroke-width: 3; }
    path.theirs { fill: none; }
    @media (prefers-color-scheme: dark) {
      text, text.theirs { fill: #9198a1; }
      .title { fill: #f0f6fc; }
      .grid { stroke: #3d444d; }
      .ours { fill: #4493f8; stroke: #4493f8; }
      .theirs { fill: #656c76; stroke: #656c76; }
      path.ours, path.theirs { fill: none; }
    }`;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function svg(width: number, height: number, title: string, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(title)}">
  <style>${STYLE}
  </style>
  ${[text({ x: 0, y: 16 }, title, 'title'), ...parts].join('\n  ')}
</svg>
`;
}

export function text(
  at: Point,
  content: string,
  kind = '',
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  return `<text x="${round(at.x)}" y="${round(at.y)}" class="${kind}" text-anchor="${anchor}">${escape(content)}</text>`;
}

export function bar(at: Point, width: number, height: number, kind: string): string {
  return `<rect x="${round(at.x)}" y="${round(at.y)}" width="${round(width)}" height="${round(height)}" class="${kind}" stroke="none" rx="1"/>`;
}

export function gridLine(from: Point, to: Point): string {
  return `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" class="grid"/>`;
}

export function curve(points: readonly Point[], kind: string): string {
  return `<path d="M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}" class="${kind}"/>`;
}

function round(value: number): string {
  return String(Number(value.toFixed(1)));
}

function escape(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
