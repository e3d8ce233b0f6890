/** The routes of GitHub's REST API that the program may use; any other one is answered as if it did not exist. */
import { actionRoutes } from "./action-routes.ts";
import { issueRoutes } from "./issue-routes.ts";
import { pullRoutes } from "./pull-routes.ts";
import type { Route } from "./route.ts";

export const routes: readonly Route[] = [...issueRoutes, ...pullRoutes, ...actionRoutes];
