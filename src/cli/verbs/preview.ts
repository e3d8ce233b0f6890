import { configurationNotices } from "../../app/notices.ts";
import { previewReports } from "../../app/preview.ts";
import { selectDeployments } from "../../app/select.ts";
import { readConfiguration } from "../../config/read.ts";
import type { Configuration } from "../../config/schema.ts";
import { answer } from "../answer.ts";
import { readBase } from "../base.ts";
import { type CommandLine, type ExitCode, exitCodes } from "../io.ts";
import type { PreviewOptions } from "../options.ts";
import { requireReportFiles } from "../report-files.ts";

/** Prints the review of base against head, both only synthesized. */
export const run = async (
  commandLine: CommandLine,
  names: readonly string[],
  options: PreviewOptions,
): Promise<ExitCode> => {
  const { configuration } = readConfiguration(options.config);
  await requireReportFiles(options, [options.config, options.base]);
  const base = await readBase(commandLine, options.base, options.config);
  const deployments = selectDeployments(configuration.deployments, names);
  const reason = "made without Terraform: what exists in AWS and in the workspace was not looked at.";
  const reports = await previewReports(base, deployments, reason);
  const notices = [...missingNotices(base, options), ...configurationNotices(base, configuration)];
  await answer(commandLine, reports, { notices }, options);
  return exitCodes.answered;
};

/** A file that was renamed looks like a first one. */
const missingNotices = (base: Configuration | undefined, options: PreviewOptions): readonly string[] =>
  base !== undefined || options.base === "empty"
    ? []
    : [
        `${options.base} has no ${options.config}, so all of it is shown as new. Where the file was renamed, write the old one down (git show ${options.base}:OLD > before.yaml) and compare with that: --base before.yaml.`,
      ];
