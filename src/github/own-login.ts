import * as z from "zod/mini";
import type { GitHub } from "./client.ts";
import { isRefused } from "./failure.ts";

/** Answers with the token's own login also where `GET /user` is refused, which it is to every app's token. */
export const viewerQuery = "query Viewer { viewer { login } }";

/** Whom GITHUB_TOKEN acts as. */
const actionsBot = "github-actions[bot]";

const logins = new WeakMap<GitHub, Promise<string>>();

/** The login that the token acts as: a user's, or an app's such as `github-actions[bot]`. Asked once. */
export const ownLogin = (github: GitHub): Promise<string> => {
  const known = logins.get(github);
  if (known !== undefined) return known;
  const asked = ask(github);
  logins.set(github, asked);
  return asked;
};

const ask = async (github: GitHub): Promise<string> => {
  const viewer = await unlessRefused(
    github.query(viewerQuery, {}, z.object({ viewer: z.object({ login: z.string() }) })),
  );
  if (viewer !== undefined) return viewer.viewer.login;
  const user = await unlessRefused(github.request("GET /user", {}, z.object({ login: z.string() })));
  return user?.login ?? actionsBot;
};

/** Undefined when GitHub says no; whatever else goes wrong is no answer to who we are. */
const unlessRefused = async <T>(answer: Promise<T>): Promise<T | undefined> => {
  try {
    return await answer;
  } catch (error) {
    if (isRefused(error)) return undefined;
    throw error;
  }
};
