import { line } from "../blocks.ts";
import type { DeploymentReport, ReportContext } from "../context.ts";
import { deploymentSections } from "../sections/report.ts";
import { topBlocks } from "../sections/top.ts";
import { htmlBlocks, htmlLine } from "./print.ts";
import { style } from "./style.ts";

/**
 * The whole report as one HTML file that needs no network and runs no script. Nothing is left out of it: it is what a
 * comment points to.
 */
export const renderHtml = (reports: readonly DeploymentReport[], context: ReportContext): string => {
  const sections = reports.map((report, index) => {
    const parts = deploymentSections(report, context);
    const blocks = [...parts.headline, ...parts.sections.flatMap((section) => section.blocks)];
    return `<section>\n${htmlBlocks(blocks, `part${index}`)}\n</section>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>SageMaker authentication: review</title>
<style>${style}</style>
</head>
<body>
<h1>${htmlLine(line`SageMaker authentication: review`)}</h1>
${htmlBlocks(topBlocks(reports, context), "head")}
<main>
${sections.join("\n")}
</main>
</body>
</html>
`;
};
