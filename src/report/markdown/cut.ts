import { type Block, type Inline, join, type Line, line, listing, paragraph, strong, text } from "../blocks.ts";
import type { ReportContext } from "../context.ts";
import type { SectionKind } from "../sections/report.ts";
import { counted } from "../words/counts.ts";

/** How much of one kind of content a comment does not hold: so many sections, so many characters of Markdown. */
export interface Cut {
  readonly kind: SectionKind | "headline";
  readonly sections: number;
  readonly characters: number;
}

const names: Record<Cut["kind"], string> = {
  "plan text": "the plan attribute by attribute",
  calls: "the AWS calls one by one",
  picture: "the picture",
  "unchanged detail": "what stays as it is",
  detail: "what Terraform does and what MLflow can call",
  access: "changes of access",
  headline: "headlines",
};

/** The paragraph that says what is elsewhere, and where; nothing where nothing was cut. */
export const cutNote = (cut: readonly Cut[], context: ReportContext): readonly Block[] => {
  if (cut.length === 0) return [];
  const amounts = cut.map(
    ({ kind, sections, characters }) =>
      line`${text(names[kind])} (${text(counted(sections, "section"))}, ${text(counted(characters, "character"))})`,
  );
  if (!cutsAccess(cut)) {
    return [paragraph(line`Left out here for want of room: ${listing(amounts)}. To be read in ${places(context)}.`)];
  }
  return [
    paragraph(
      line`${strong("⚠ NOT EVERYTHING IS SHOWN HERE")} — there is no room for ${listing(amounts)}. Read them in ${places(context)} before you approve.`,
    ),
  ];
};

/** Whether a reader of the body alone would miss a change of access. */
export const cutsAccess = (cut: readonly Cut[]): boolean =>
  cut.some(({ kind }) => kind === "access" || kind === "headline");

const places = ({ runUrl }: ReportContext): Line =>
  join([[linkTo(runUrl, "the job summary")], [linkTo(runUrl, "the report file, which is always whole")]], text(" or "));

const linkTo = (url: string | undefined, words: string): Inline =>
  url === undefined ? text(words) : { kind: "link", text: words, url };
