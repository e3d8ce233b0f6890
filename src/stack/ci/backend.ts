import type { Backend } from "../../config/backend.ts";

/**
 * The bootstrap's state lies beside the deployment's own: whoever may apply the deployment by hand finds it there, and
 * the two roles, which may open exactly the deployment's state, cannot reach it. Nothing in a backend's settings is an
 * expression.
 */
export const bootstrapState = (backend: Backend) => {
  switch (backend.type) {
    case "s3": {
      const { type: _, key, ...rest } = backend;
      return { backend: { s3: { ...rest, key: `${key}.bootstrap` } } };
    }
    case "local":
      return { backend: { local: { path: `${backend.path}.bootstrap` } } };
    case "cloud": {
      const { type: _, workspace, ...rest } = backend;
      return { cloud: { ...rest, workspaces: { name: `${workspace}-bootstrap` } } };
    }
  }
};
