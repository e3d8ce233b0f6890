/** How a path of privilege escalation works. */
export type EscalationKind =
  /** The policies of the principal itself are changed. */
  | "self-escalation"
  /** Another principal is taken over. */
  | "principal-access"
  /** A service is handed a role and told what to do with it. */
  | "new-passrole"
  /** Something that already has a role is changed or entered. */
  | "existing-passrole";

/** A known way from the permission for a few actions to other permissions. */
export interface Escalation {
  /** The id under which pathfinding.cloud describes it. */
  readonly id: string;
  readonly kind: EscalationKind;
  /** All of these are needed. */
  readonly actions: readonly string[];
  /** The service that the role is passed to, where iam:PassRole is among the actions. */
  readonly passedTo?: string;
}

/** Where a path is described. */
export const escalationPage = ({ id }: Pick<Escalation, "id">): string => `https://pathfinding.cloud/paths/${id}`;

/**
 * The paths that pathfinding.cloud lists (DataDog/pathfinding.cloud, commit 84dd65c of 2025-12-17, Apache-2.0): ids and
 * action names only, with the service that a role is passed to.
 */
export const ESCALATIONS: readonly Escalation[] = [
  {
    id: "apprunner-001",
    kind: "new-passrole",
    actions: ["iam:PassRole", "apprunner:CreateService"],
    passedTo: "apprunner.amazonaws.com",
  },
  { id: "apprunner-002", kind: "existing-passrole", actions: ["apprunner:UpdateService"] },
  {
    id: "bedrock-001",
    kind: "new-passrole",
    actions: [
      "iam:PassRole",
      "bedrock-agentcore:CreateCodeInterpreter",
      "bedrock-agentcore:StartCodeInterpreterSession",
      "bedrock-agentcore:InvokeCodeInterpreter",
    ],
    passedTo: "bedrock-agentcore.amazonaws.com",
  },
  {
    id: "bedrock-002",
    kind: "existing-passrole",
    actions: ["bedrock-agentcore:StartCodeInterpreterSession", "bedrock-agentcore:InvokeCodeInterpreter"],
  },
  {
    id: "cloudformation-001",
    kind: "new-passrole",
    actions: ["iam:PassRole", "cloudformation:CreateStack"],
    passedTo: "cloudformation.amazonaws.com",
  },
  { id: "cloudformation-002", kind: "existing-passrole", actions: ["cloudformation:UpdateStack"] },
  {
    id: "cloudformation-003",
    kind: "new-passrole",
    actions: ["iam:PassRole", "cloudformation:CreateStackSet", "cloudformation:CreateStackInstances"],
    passedTo: "cloudformation.amazonaws.com",
  },
  {
    id: "cloudformation-004",
    kind: "new-passrole",
    actions: ["iam:PassRole", "cloudformation:UpdateStackSet"],
    passedTo: "cloudformation.amazonaws.com",
  },
  {
    id: "cloudformation-005",
    kind: "existing-passrole",
    actions: ["cloudformation:CreateChangeSet", "cloudformation:ExecuteChangeSet"],
  },
  {
    id: "codebuild-001",
    kind: "new-passrole",
    actions: ["iam:PassRole", "codebuild:CreateProject", "codebuild:StartBuild"],
    passedTo: "codebuild.amazonaws.com",
  },
  { id: "codebuild-002", kind: "existing-passrole", actions: ["codebuild:StartBuild"] },
  { id: "codebuild-003", kind: "existing-passrole", actions: ["codebuild:StartBuildBatch"] },
  {
    id: "codebuild-004",
    kind: "new-passrole",
    actions: ["iam:PassRole", "codebuild:CreateProject", "codebuild:StartBuildBatch"],
    passedTo: "codebuild.amazonaws.com",
  },
  {
    id: "datapipeline-001",
    kind: "new-passrole",
    actions: [
      "iam:PassRole",
      "datapipeline:CreatePipeline",
      "datapipeline:PutPipelineDefinition",
      "datapipeline:ActivatePipeline",
    ],
    passedTo: "datapipeline.amazonaws.com",
  },
  { id: "ec2-001", kind: "new-passrole", actions: ["iam:PassRole", "ec2:RunInstances"], passedTo: "ec2.amazonaws.com" },
  {
    id: "ec2-002",
    kind: "existing-passrole",
    actions: ["ec2:ModifyInstanceAttribute", "ec2:StopInstances", "ec2:StartInstances"],
  },
  {
    id: "ec2-003",
    kind: "new-passrole",
    actions: ["iam:PassRole", "ec2:RequestSpotInstances"],
    passedTo: "ec2.amazonaws.com",
  },
  {
    id: "ec2-004",
    kind: "existing-passrole",
    actions: ["ec2:CreateLaunchTemplateVersion", "ec2:ModifyLaunchTemplate"],
  },
  {
    id: "ec2instanceconnect-003",
    kind: "existing-passrole",
    actions: ["ec2-instance-connect:SendSSHPublicKey", "ec2:DescribeInstances"],
  },
  {
    id: "ecs-001",
    kind: "new-passrole",
    actions: ["iam:PassRole", "ecs:CreateCluster", "ecs:RegisterTaskDefinition", "ecs:CreateService"],
    passedTo: "ecs-tasks.amazonaws.com",
  },
  {
    id: "ecs-002",
    kind: "new-passrole",
    actions: ["iam:PassRole", "ecs:CreateCluster", "ecs:RegisterTaskDefinition", "ecs:RunTask"],
    passedTo: "ecs-tasks.amazonaws.com",
  },
  {
    id: "ecs-003",
    kind: "new-passrole",
    actions: ["iam:PassRole", "ecs:RegisterTaskDefinition", "ecs:CreateService"],
    passedTo: "ecs-tasks.amazonaws.com",
  },
  {
    id: "ecs-004",
    kind: "new-passrole",
    actions: ["iam:PassRole", "ecs:RegisterTaskDefinition", "ecs:RunTask"],
    passedTo: "ecs-tasks.amazonaws.com",
  },
  {
    id: "ecs-005",
    kind: "new-passrole",
    actions: ["iam:PassRole", "ecs:RegisterTaskDefinition", "ecs:StartTask"],
    passedTo: "ecs-tasks.amazonaws.com",
  },
  {
    id: "glue-001",
    kind: "new-passrole",
    actions: ["iam:PassRole", "glue:CreateDevEndpoint"],
    passedTo: "glue.amazonaws.com",
  },
  { id: "glue-002", kind: "existing-passrole", actions: ["glue:UpdateDevEndpoint"] },
  {
    id: "glue-003",
    kind: "new-passrole",
    actions: ["iam:PassRole", "glue:CreateJob", "glue:StartJobRun"],
    passedTo: "glue.amazonaws.com",
  },
  {
    id: "glue-004",
    kind: "new-passrole",
    actions: ["iam:PassRole", "glue:CreateJob", "glue:CreateTrigger"],
    passedTo: "glue.amazonaws.com",
  },
  {
    id: "glue-005",
    kind: "new-passrole",
    actions: ["iam:PassRole", "glue:UpdateJob", "glue:StartJobRun"],
    passedTo: "glue.amazonaws.com",
  },
  {
    id: "glue-006",
    kind: "new-passrole",
    actions: ["iam:PassRole", "glue:UpdateJob", "glue:CreateTrigger"],
    passedTo: "glue.amazonaws.com",
  },
  { id: "iam-001", kind: "self-escalation", actions: ["iam:CreatePolicyVersion"] },
  { id: "iam-002", kind: "principal-access", actions: ["iam:CreateAccessKey"] },
  { id: "iam-003", kind: "principal-access", actions: ["iam:CreateAccessKey", "iam:DeleteAccessKey"] },
  { id: "iam-004", kind: "principal-access", actions: ["iam:CreateLoginProfile"] },
  { id: "iam-005", kind: "self-escalation", actions: ["iam:PutRolePolicy"] },
  { id: "iam-006", kind: "principal-access", actions: ["iam:UpdateLoginProfile"] },
  { id: "iam-007", kind: "self-escalation", actions: ["iam:PutUserPolicy"] },
  { id: "iam-008", kind: "self-escalation", actions: ["iam:AttachUserPolicy"] },
  { id: "iam-009", kind: "self-escalation", actions: ["iam:AttachRolePolicy"] },
  { id: "iam-010", kind: "self-escalation", actions: ["iam:AttachGroupPolicy"] },
  { id: "iam-011", kind: "self-escalation", actions: ["iam:PutGroupPolicy"] },
  { id: "iam-012", kind: "principal-access", actions: ["iam:UpdateAssumeRolePolicy"] },
  { id: "iam-013", kind: "self-escalation", actions: ["iam:AddUserToGroup"] },
  { id: "iam-014", kind: "principal-access", actions: ["iam:AttachRolePolicy", "sts:AssumeRole"] },
  { id: "iam-015", kind: "principal-access", actions: ["iam:AttachUserPolicy", "iam:CreateAccessKey"] },
  { id: "iam-016", kind: "principal-access", actions: ["iam:CreatePolicyVersion", "sts:AssumeRole"] },
  { id: "iam-017", kind: "principal-access", actions: ["iam:PutRolePolicy", "sts:AssumeRole"] },
  { id: "iam-018", kind: "principal-access", actions: ["iam:PutUserPolicy", "iam:CreateAccessKey"] },
  { id: "iam-019", kind: "principal-access", actions: ["iam:AttachRolePolicy", "iam:UpdateAssumeRolePolicy"] },
  { id: "iam-020", kind: "principal-access", actions: ["iam:CreatePolicyVersion", "iam:UpdateAssumeRolePolicy"] },
  { id: "iam-021", kind: "principal-access", actions: ["iam:PutRolePolicy", "iam:UpdateAssumeRolePolicy"] },
  {
    id: "lambda-001",
    kind: "new-passrole",
    actions: ["iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction"],
    passedTo: "lambda.amazonaws.com",
  },
  {
    id: "lambda-002",
    kind: "new-passrole",
    actions: ["iam:PassRole", "lambda:CreateFunction", "lambda:CreateEventSourceMapping"],
    passedTo: "lambda.amazonaws.com",
  },
  { id: "lambda-003", kind: "existing-passrole", actions: ["lambda:UpdateFunctionCode"] },
  { id: "lambda-004", kind: "existing-passrole", actions: ["lambda:UpdateFunctionCode", "lambda:InvokeFunction"] },
  { id: "lambda-005", kind: "existing-passrole", actions: ["lambda:UpdateFunctionCode", "lambda:AddPermission"] },
  {
    id: "lambda-006",
    kind: "new-passrole",
    actions: ["iam:PassRole", "lambda:CreateFunction", "lambda:AddPermission"],
    passedTo: "lambda.amazonaws.com",
  },
  {
    id: "sagemaker-001",
    kind: "new-passrole",
    actions: ["iam:PassRole", "sagemaker:CreateNotebookInstance"],
    passedTo: "sagemaker.amazonaws.com",
  },
  {
    id: "sagemaker-002",
    kind: "new-passrole",
    actions: ["iam:PassRole", "sagemaker:CreateTrainingJob"],
    passedTo: "sagemaker.amazonaws.com",
  },
  {
    id: "sagemaker-003",
    kind: "new-passrole",
    actions: ["iam:PassRole", "sagemaker:CreateProcessingJob"],
    passedTo: "sagemaker.amazonaws.com",
  },
  { id: "sagemaker-004", kind: "existing-passrole", actions: ["sagemaker:CreatePresignedNotebookInstanceUrl"] },
  {
    id: "sagemaker-005",
    kind: "existing-passrole",
    actions: [
      "sagemaker:CreateNotebookInstanceLifecycleConfig",
      "sagemaker:StopNotebookInstance",
      "sagemaker:UpdateNotebookInstance",
      "sagemaker:StartNotebookInstance",
    ],
  },
  { id: "ssm-001", kind: "existing-passrole", actions: ["ssm:StartSession"] },
  { id: "ssm-002", kind: "existing-passrole", actions: ["ssm:SendCommand"] },
  { id: "sts-001", kind: "principal-access", actions: ["sts:AssumeRole"] },
];
