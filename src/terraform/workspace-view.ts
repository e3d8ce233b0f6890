import * as z from "zod/mini";
import { ask } from "./ask.ts";
import { type WorkspaceAccess, workspaceToken } from "./workspace-token.ts";

/** What the principal that Terraform runs as sees of a workspace. */
export interface WorkspaceView {
  /** The user name, or a service principal's application id. */
  readonly principal: string;
  /** An admin sees every instance profile, any other principal only those that it may use. */
  readonly isAdmin: boolean;
  /** The ARNs of the instance profiles that it sees. */
  readonly instanceProfiles: readonly string[];
}

const me = z.object({
  userName: z.string(),
  groups: z._default(z.array(z.object({ display: z.optional(z.string()), value: z.optional(z.string()) })), []),
});

const profiles = z.object({
  instance_profiles: z._default(z.array(z.object({ instance_profile_arn: z.string() })), []),
});

/**
 * Asks the workspace who Terraform's principal is and which instance profiles it sees, before a plan: one that does not
 * see a registered profile plans to register it every time. `unavailable` is why there is no answer, `unasked` why there
 * was no question; neither stops anything, since Terraform itself will say what is wrong.
 * Source: https://docs.databricks.com/api/workspace/instanceprofiles/list
 */
export const viewWorkspace = async (
  access: WorkspaceAccess,
): Promise<{ readonly view: WorkspaceView } | { readonly unavailable: string } | { readonly unasked: string }> => {
  try {
    const token = await workspaceToken(access);
    if (token === undefined)
      return { unasked: "the way in which this run authenticates is not one that can be asked with" };
    const [who, what] = await Promise.all([
      get(access, token, "/api/2.0/preview/scim/v2/Me", me),
      get(access, token, "/api/2.0/instance-profiles/list", profiles),
    ]);
    const isAdmin = who.groups.some(({ display, value }) => (display ?? value) === "admins");
    const instanceProfiles = what.instance_profiles.map(({ instance_profile_arn }) => instance_profile_arn);
    return { view: { principal: who.userName, isAdmin, instanceProfiles } };
  } catch (error) {
    return { unavailable: error instanceof Error ? error.message : String(error) };
  }
};

/**
 * The warning that a plan needs which makes something in a workspace that cannot be asked: Terraform asks it first when it
 * applies, after what it makes in AWS.
 */
export const unavailableWarning = (reason: string): string =>
  `What this run may do in the workspace is not known: ${reason}. Where that lasts, an apply first makes the role in AWS, and then fails there.`;

/**
 * The warning that a deployment needs whose instance profile the principal does not see; nothing where it sees it or
 * would see it. Whether such a profile is registered cannot be told.
 */
export const unseenProfileWarning = (view: WorkspaceView, instanceProfileArn: string): string | undefined => {
  if (view.isAdmin || view.instanceProfiles.includes(instanceProfileArn)) return undefined;
  return (
    `${view.principal} is no workspace admin and may not use ${instanceProfileArn}, so it cannot see whether that is ` +
    "registered: the plan will say that it is to be created, whether or not it is there. Make the principal an admin, " +
    "or grant it the instance profile."
  );
};

const get = <T>({ host, fetch }: WorkspaceAccess, token: string, path: string, schema: z.ZodMiniType<T>): Promise<T> =>
  ask(fetch, {
    url: `${host}${path}`,
    init: { headers: { authorization: `Bearer ${token}` }, redirect: "error" },
    schema,
    remedy: "give this run a token of the workspace that has not expired",
  });
