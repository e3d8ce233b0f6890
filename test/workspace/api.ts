/** The pieces that every endpoint of the workspace is made of. */
import * as z from "zod";
import { isAdmin, type Principal, type WorkspaceState } from "./model.ts";

/** One authenticated call. */
export interface Call {
  readonly state: WorkspaceState;
  readonly caller: Principal;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** What the route's `{…}` parts stand for, in order. */
  readonly parameters: readonly string[];
}

/** Answers with JSON; throws ApiError to refuse. */
export type Endpoint = (call: Call) => unknown;

/** `POST /api/2.0/instance-profiles/add`, with `{}` for a part of the path that varies. */
export type Routes = Readonly<Record<string, Endpoint>>;

/** https://docs.databricks.com/api/workspace: an error is a status, a code and a message. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The body in the shape that the endpoint needs; a 400 where it is not. */
export const bodyOf = <T>({ body }: Call, schema: z.ZodType<T>): T => {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new ApiError(400, "INVALID_PARAMETER_VALUE", z.prettifyError(parsed.error));
};

export const requireAdmin = ({ state, caller }: Call): void => {
  if (!isAdmin(state, caller)) throw new ApiError(403, "PERMISSION_DENIED", "Only admins can do this.");
};
