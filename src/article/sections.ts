import type { LabelRole } from '../language/article.ts';
import type { Span } from '../types.ts';
import { FRAME } from './labels.ts';
import type { Role } from './roles/role.ts';

/** A paragraph that knows where in the article it stands. */
export interface PlacedRole extends Role {
  /** title, lead, quote, details, background, body, or a heading or label in its own words. */
  readonly section: string;
  /** The label that opens or governs it, as a span of the text. */
  readonly governing: Span | null;
}

interface Section {
  readonly name: string;
  readonly label: Span | null;
}

const BODY: Section = { name: 'body', label: null };
/** Sections that are known by their names; a heading may have one too: "Background". */
const KNOWN: ReadonlySet<string> = new Set(['title', 'lead', 'quote', 'details', 'background', 'body']);

/** The section of each paragraph: headings and labels open one, and a quotation is left when it ends. */
export function assignSections(roles: readonly Role[]): PlacedRole[] {
  let section = BODY;
  /** A quotation or a speaker's turn that the next paragraph may continue. */
  let turn: Section | null = null;
  let isLead = true;
  return roles.map((role, at) => {
    const { kind, label, isTurn, paragraph } = role;
    const own = label
      ? { start: paragraph.start + label.span.start, end: paragraph.start + label.span.end }
      : null;
    if (kind === 'title') return { ...role, section: 'title', governing: null };
    if (role.isFact || role.isResult || role.endsTurn) turn = null;
    if (role.isFact || role.isResult) return { ...role, section: section.name, governing: null };
    if (role.columns !== null) return { ...role, section: role.columns, governing: null };
    if (kind === 'heading') {
      section = { name: nameOf(paragraph.plain), label: null };
      turn = null;
      // What stands between the title and the first paragraph opens no section.
      if (isLead) section = BODY;
      return { ...role, section: section.name, governing: null };
    }
    if (
      label &&
      own &&
      (kind === 'text' || kind === 'label' || kind === 'question' || kind === 'quotation')
    ) {
      if (isApart(label.role) && kind === 'text' && !isEntry(roles[at + 1])) {
        turn = null;
        return { ...role, section: nameOf(label.name), governing: own };
      }
      if (kind !== 'label' || label.role !== 'source') isLead = false;
      // A label inside a block quote is the quotation's own.
      if (kind === 'quotation') return { ...role, section: section.name, governing: own };
      if (isTurn) turn = { name: section.name, label: own };
      else if (label.role === 'quote') turn = { name: 'quote', label: own };
      else if (label.role !== 'source' && (kind === 'label' || label.known)) {
        // "The minister:" before a quotation opens no section.
        section = { name: sectionOf(label.role, label.name), label: own };
        turn = null;
      } else turn = null;
      return { ...role, section: (turn ?? section).name, governing: own };
    }
    if (kind === 'text' || kind === 'quotation' || kind === 'item') {
      if (turn && turn.name === 'quote' && !/^["“„«»]/u.test(paragraph.plain)) turn = null;
      const name = isLead && section === BODY ? 'lead' : (turn ?? section).name;
      isLead = false;
      return { ...role, section: name, governing: (turn ?? section).label };
    }
    return { ...role, section: section.name, governing: own };
  });
}

/** Labels whose section is their own paragraph: "Updated at 10:05", "Correction", "Photo". */
const isApart = (role: LabelRole): boolean => role === 'update' || FRAME.has(role);

/**
 * Whether what stands below an update is labelled as a part of it: "Source: Ann Lee". Without that the update is one paragraph,
 * and then the article goes on.
 */
const isEntry = (below: Role | undefined): boolean =>
  below?.label?.known === true && !isApart(below.label.role);

function sectionOf(role: string, name: string): string {
  return role === 'details' || role === 'background' ? role : nameOf(name);
}

/** The words of a heading or label: capitals stay, as of names. */
function nameOf(plain: string): string {
  const name = plain
    .replace(/[*_#`]+/gu, '')
    .replace(/[\s:]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const lower = name.toLowerCase();
  return KNOWN.has(lower) ? lower : name;
}
