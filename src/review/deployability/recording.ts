import * as z from "zod";

const parameter = z.union([z.string(), z.array(z.string()), z.record(z.string(), z.string())]);

const callSchema = z.object({
  call: z.string(),
  as: z.enum(["deploy role", "assumed role"]),
  parameters: z.record(z.string(), parameter),
  at: z.string(),
});

const programSchema = z.object({ program: z.string(), at: z.string() });

const recordingSchema = z.object({
  versions: z.object({ mlflow: z.string(), boto3: z.string(), moto: z.string() }),
  notInMoto: z.array(z.string()),
  operations: z.array(
    z.object({
      operation: z.string(),
      given: z.array(z.string()),
      particular: z.string().optional(),
      calls: z.array(z.union([callSchema, programSchema])),
    }),
  ),
});

/** What scripts/mlflow recorded: the AWS calls of every operation of MLflow's SageMaker client. */
export type MlflowRecording = z.output<typeof recordingSchema>;

/** One operation, with the arguments that were given to it. */
export type RecordedOperation = MlflowRecording["operations"][number];

/** An SDK call, `sagemaker:CreateModel`, with the parameters that matter to IAM; placeholders stand for the account. */
export type RecordedCall = z.output<typeof callSchema>;

/** A program that MLflow starts, `docker push …`. */
export type RecordedProgram = z.output<typeof programSchema>;

/** Gives data/mlflow-calls.json, which `npm run data:mlflow` writes. */
export const loadMlflowRecording = async (): Promise<MlflowRecording> => {
  const file = await import("../../../data/mlflow-calls.json", { with: { type: "json" } });
  return recordingSchema.parse(file.default);
};
