import * as z from "zod/mini";

// One schema of each kind for all keys, since Zod takes more time to make a schema than to use it.
const text = z.string();
const texts = z.array(text);

const parameter = z.union([text, texts, z.record(text, text)]);

const callSchema = z.object({
  call: text,
  as: z.enum(["deploy role", "assumed role"]),
  parameters: z.record(text, parameter),
  at: text,
});

const programSchema = z.object({ program: text, at: text });

const recordingSchema = z.object({
  versions: z.object({ mlflow: text, boto3: text, moto: text }),
  notInMoto: texts,
  operations: z.array(
    z.object({
      operation: text,
      given: texts,
      particular: z.optional(text),
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

/** Gives data/mlflow-calls.json, which `npm run data:mlflow` writes. A call that several operations make is one object. */
export const loadMlflowRecording = async (): Promise<MlflowRecording> => {
  const file = await import("../../../data/mlflow-calls.json", { with: { type: "json" } });
  const recording = recordingSchema.parse(file.default, { jitless: true });
  const same = new Map<string, RecordedOperation["calls"][number]>();
  const shared = (call: RecordedOperation["calls"][number]): RecordedOperation["calls"][number] => {
    const text = JSON.stringify(call);
    const one = same.get(text) ?? call;
    same.set(text, one);
    return one;
  };
  return {
    ...recording,
    operations: recording.operations.map((operation) => ({ ...operation, calls: operation.calls.map(shared) })),
  };
};
