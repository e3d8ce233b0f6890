import { isPattern } from "../glob.ts";
import type { Rule } from "../model.ts";
import { patternPlace } from "../places.ts";
import { createServiceFinder } from "../service-finder.ts";

/** An action of a service that AWS does not have. */
export const unknownService: Rule = {
  code: "unknown-service",
  *check(subject) {
    const { policy, catalogue } = subject;
    const services = new Set(catalogue.services());
    const findServices = createServiceFinder(subject);
    for (const statement of policy.statements) {
      for (const [index, pattern] of statement.actions.patterns.entries()) {
        const service = pattern.slice(0, Math.max(0, pattern.indexOf(":")));
        if (service === "" || isPattern(service) || services.has(service.toLowerCase())) continue;
        const action = pattern.slice(service.length + 1);
        const meant = findServices(service, action).map((prefix) => `"${prefix}:${action}"`);
        yield {
          severity: "warning",
          ...patternPlace(statement, "actions", index),
          message: `"${pattern}" names the service "${service}", which AWS did not have on ${catalogue.source.date}.`,
          suggestion: meant.length
            ? `Write ${meant.join(" or ")} if that is the service that was meant.`
            : "Look the service's prefix up in the Service Authorization Reference.",
        };
      }
    }
  },
};
