import { type Block, line, paragraph } from "./blocks.ts";

/** What the owner of the workspace role has to add to it: the deployment's `pass_role` is `external`. */
export interface HandOver {
  readonly workspaceRole: string;
  /** The name that the inline policy would have if it were ours. */
  readonly policyName: string;
  /** The policy document as JSON text. */
  readonly policyJson: string;
}

/** The exact policy to hand to the team that owns the workspace role. */
export const handOverBlocks = ({ workspaceRole, policyName, policyJson }: HandOver): readonly Block[] => [
  paragraph(
    line`This deployment makes nothing on ${workspaceRole}. Its owner has to add this inline policy, for example as ${policyName}; until then the workspace cannot pass the deploy role.`,
  ),
  { kind: "code", language: "json", text: policyJson },
];
