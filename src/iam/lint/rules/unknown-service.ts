import { isPattern } from "../glob.ts";
import type { Rule } from "../model.ts";
import { nearest } from "../nearest.ts";
import { patternPlace } from "../places.ts";

/** An action of a service that AWS does not have. */
export const unknownService: Rule = {
  code: "unknown-service",
  *check({ policy, catalogue, budget }) {
    const services = new Set(catalogue.services());
    for (const statement of policy.statements) {
      for (const [index, pattern] of statement.actions.patterns.entries()) {
        const service = pattern.slice(0, Math.max(0, pattern.indexOf(":")));
        if (service === "" || isPattern(service) || services.has(service.toLowerCase())) continue;
        const meant = nearest(service, catalogue.services(), budget);
        yield {
          severity: "warning",
          ...patternPlace(statement, "actions", index),
          message: `"${pattern}" names the service "${service}", which AWS did not have on ${catalogue.source.date}.`,
          suggestion: meant
            ? `Write "${meant}:${pattern.slice(service.length + 1)}" if that is the service that was meant.`
            : "Look the service's prefix up in the Service Authorization Reference.",
        };
      }
    }
  },
};
