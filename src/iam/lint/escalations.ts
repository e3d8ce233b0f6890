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

const path =
  (kind: EscalationKind) =>
  (id: string, ...actions: readonly string[]): Escalation => ({ id, kind, actions });

const onItself = path("self-escalation");
const onAnother = path("principal-access");
const withItsRole = path("existing-passrole");

const passingRole = (id: string, passedTo: string, ...actions: readonly string[]): Escalation => ({
  ...path("new-passrole")(id, "iam:PassRole", ...actions),
  passedTo,
});

/**
 * The paths that pathfinding.cloud lists (DataDog/pathfinding.cloud, commit 84dd65c of 2025-12-17, Apache-2.0): ids and
 * action names only, with the service that a role is passed to.
 */
export const ESCALATIONS: readonly Escalation[] = [
  passingRole("apprunner-001", "apprunner.amazonaws.com", "apprunner:CreateService"),
  withItsRole("apprunner-002", "apprunner:UpdateService"),
  passingRole(
    "bedrock-001",
    "bedrock-agentcore.amazonaws.com",
    "bedrock-agentcore:CreateCodeInterpreter",
    "bedrock-agentcore:StartCodeInterpreterSession",
    "bedrock-agentcore:InvokeCodeInterpreter",
  ),
  withItsRole(
    "bedrock-002",
    "bedrock-agentcore:StartCodeInterpreterSession",
    "bedrock-agentcore:InvokeCodeInterpreter",
  ),
  passingRole("cloudformation-001", "cloudformation.amazonaws.com", "cloudformation:CreateStack"),
  withItsRole("cloudformation-002", "cloudformation:UpdateStack"),
  passingRole(
    "cloudformation-003",
    "cloudformation.amazonaws.com",
    "cloudformation:CreateStackSet",
    "cloudformation:CreateStackInstances",
  ),
  passingRole("cloudformation-004", "cloudformation.amazonaws.com", "cloudformation:UpdateStackSet"),
  withItsRole("cloudformation-005", "cloudformation:CreateChangeSet", "cloudformation:ExecuteChangeSet"),
  passingRole("codebuild-001", "codebuild.amazonaws.com", "codebuild:CreateProject", "codebuild:StartBuild"),
  withItsRole("codebuild-002", "codebuild:StartBuild"),
  withItsRole("codebuild-003", "codebuild:StartBuildBatch"),
  passingRole("codebuild-004", "codebuild.amazonaws.com", "codebuild:CreateProject", "codebuild:StartBuildBatch"),
  passingRole(
    "datapipeline-001",
    "datapipeline.amazonaws.com",
    "datapipeline:CreatePipeline",
    "datapipeline:PutPipelineDefinition",
    "datapipeline:ActivatePipeline",
  ),
  passingRole("ec2-001", "ec2.amazonaws.com", "ec2:RunInstances"),
  withItsRole("ec2-002", "ec2:ModifyInstanceAttribute", "ec2:StopInstances", "ec2:StartInstances"),
  passingRole("ec2-003", "ec2.amazonaws.com", "ec2:RequestSpotInstances"),
  withItsRole("ec2-004", "ec2:CreateLaunchTemplateVersion", "ec2:ModifyLaunchTemplate"),
  withItsRole("ec2instanceconnect-003", "ec2-instance-connect:SendSSHPublicKey", "ec2:DescribeInstances"),
  passingRole(
    "ecs-001",
    "ecs-tasks.amazonaws.com",
    "ecs:CreateCluster",
    "ecs:RegisterTaskDefinition",
    "ecs:CreateService",
  ),
  passingRole("ecs-002", "ecs-tasks.amazonaws.com", "ecs:CreateCluster", "ecs:RegisterTaskDefinition", "ecs:RunTask"),
  passingRole("ecs-003", "ecs-tasks.amazonaws.com", "ecs:RegisterTaskDefinition", "ecs:CreateService"),
  passingRole("ecs-004", "ecs-tasks.amazonaws.com", "ecs:RegisterTaskDefinition", "ecs:RunTask"),
  passingRole("ecs-005", "ecs-tasks.amazonaws.com", "ecs:RegisterTaskDefinition", "ecs:StartTask"),
  passingRole("glue-001", "glue.amazonaws.com", "glue:CreateDevEndpoint"),
  withItsRole("glue-002", "glue:UpdateDevEndpoint"),
  passingRole("glue-003", "glue.amazonaws.com", "glue:CreateJob", "glue:StartJobRun"),
  passingRole("glue-004", "glue.amazonaws.com", "glue:CreateJob", "glue:CreateTrigger"),
  passingRole("glue-005", "glue.amazonaws.com", "glue:UpdateJob", "glue:StartJobRun"),
  passingRole("glue-006", "glue.amazonaws.com", "glue:UpdateJob", "glue:CreateTrigger"),
  onItself("iam-001", "iam:CreatePolicyVersion"),
  onAnother("iam-002", "iam:CreateAccessKey"),
  onAnother("iam-003", "iam:CreateAccessKey", "iam:DeleteAccessKey"),
  onAnother("iam-004", "iam:CreateLoginProfile"),
  onItself("iam-005", "iam:PutRolePolicy"),
  onAnother("iam-006", "iam:UpdateLoginProfile"),
  onItself("iam-007", "iam:PutUserPolicy"),
  onItself("iam-008", "iam:AttachUserPolicy"),
  onItself("iam-009", "iam:AttachRolePolicy"),
  onItself("iam-010", "iam:AttachGroupPolicy"),
  onItself("iam-011", "iam:PutGroupPolicy"),
  onAnother("iam-012", "iam:UpdateAssumeRolePolicy"),
  onItself("iam-013", "iam:AddUserToGroup"),
  onAnother("iam-014", "iam:AttachRolePolicy", "sts:AssumeRole"),
  onAnother("iam-015", "iam:AttachUserPolicy", "iam:CreateAccessKey"),
  onAnother("iam-016", "iam:CreatePolicyVersion", "sts:AssumeRole"),
  onAnother("iam-017", "iam:PutRolePolicy", "sts:AssumeRole"),
  onAnother("iam-018", "iam:PutUserPolicy", "iam:CreateAccessKey"),
  onAnother("iam-019", "iam:AttachRolePolicy", "iam:UpdateAssumeRolePolicy"),
  onAnother("iam-020", "iam:CreatePolicyVersion", "iam:UpdateAssumeRolePolicy"),
  onAnother("iam-021", "iam:PutRolePolicy", "iam:UpdateAssumeRolePolicy"),
  passingRole("lambda-001", "lambda.amazonaws.com", "lambda:CreateFunction", "lambda:InvokeFunction"),
  passingRole("lambda-002", "lambda.amazonaws.com", "lambda:CreateFunction", "lambda:CreateEventSourceMapping"),
  withItsRole("lambda-003", "lambda:UpdateFunctionCode"),
  withItsRole("lambda-004", "lambda:UpdateFunctionCode", "lambda:InvokeFunction"),
  withItsRole("lambda-005", "lambda:UpdateFunctionCode", "lambda:AddPermission"),
  passingRole("lambda-006", "lambda.amazonaws.com", "lambda:CreateFunction", "lambda:AddPermission"),
  passingRole("sagemaker-001", "sagemaker.amazonaws.com", "sagemaker:CreateNotebookInstance"),
  passingRole("sagemaker-002", "sagemaker.amazonaws.com", "sagemaker:CreateTrainingJob"),
  passingRole("sagemaker-003", "sagemaker.amazonaws.com", "sagemaker:CreateProcessingJob"),
  withItsRole("sagemaker-004", "sagemaker:CreatePresignedNotebookInstanceUrl"),
  withItsRole(
    "sagemaker-005",
    "sagemaker:CreateNotebookInstanceLifecycleConfig",
    "sagemaker:StopNotebookInstance",
    "sagemaker:UpdateNotebookInstance",
    "sagemaker:StartNotebookInstance",
  ),
  withItsRole("ssm-001", "ssm:StartSession"),
  withItsRole("ssm-002", "ssm:SendCommand"),
  onAnother("sts-001", "sts:AssumeRole"),
];
