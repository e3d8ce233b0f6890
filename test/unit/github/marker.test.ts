import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { artifactName, attemptOf } from "../../../src/github/artifact.ts";
import { driftedDeployment, driftMarker, hasMarker, markerLine } from "../../../src/github/marker.ts";

const anyScope = fc.record({ configuration: fc.string(), deployments: fc.array(fc.string(), { maxLength: 4 }) });

describe("a marker", () => {
  it("is one line, ends its HTML comment only at its end, and is recognised on the first line alone", () => {
    fc.assert(
      fc.property(anyScope, fc.string(), (scope, text) => {
        const marker = markerLine("report", scope);
        expect(marker).toMatch(/^<!-- sagemaker-auth-action report [0-9a-f]{16} -->$/);
        expect(hasMarker(`${marker}\n${text}`, marker)).toBe(true);
        expect(hasMarker(`x\n${marker}`, marker)).toBe(false);
        expect(hasMarker(`${marker}${text}x`, marker)).toBe(/^\r?\n/.test(`${text}x`));
      }),
    );
    for (const body of [undefined, null, ""]) expect(hasMarker(body, "x")).toBe(false);
  });

  it("tells two scopes apart exactly where their configuration or their set of deployments differs", () => {
    fc.assert(
      fc.property(anyScope, anyScope, (one, other) => {
        const set = ({ deployments }: typeof one) => [...new Set(deployments)].sort();
        const isSame =
          one.configuration === other.configuration && JSON.stringify(set(one)) === JSON.stringify(set(other));
        expect(markerLine("report", one) === markerLine("report", other)).toBe(isSame);
        expect(markerLine("report", one)).not.toBe(markerLine("matrix", one));
      }),
    );
  });
});

describe("the marker of an issue about a drift", () => {
  it("tells the deployment to its own configuration alone, on the first line alone", () => {
    const marker = driftMarker("a.yaml", "prod-1");
    expect(driftedDeployment(`${marker}\nprod-1 has drifted`, "a.yaml")).toBe("prod-1");
    for (const [body, configuration] of [
      [marker, "b.yaml"],
      [`x\n${marker}`, "a.yaml"],
      [`${marker} x`, "a.yaml"],
      [markerLine("report", { configuration: "a.yaml", deployments: ["prod-1"] }), "a.yaml"],
      [null, "a.yaml"],
    ] as const) {
      expect(driftedDeployment(body, configuration), `${body} ${configuration}`).toBeUndefined();
    }
  });
});

describe("an artifact's name", () => {
  it("tells its attempt to its own configuration alone, whatever the deployments", () => {
    fc.assert(
      fc.property(anyScope, fc.integer({ min: 1, max: 999 }), fc.string(), (scope, attempt, other) => {
        fc.pre(other !== scope.configuration);
        const name = artifactName(scope, attempt);
        expect(attemptOf(name, scope.configuration)).toBe(attempt);
        expect(attemptOf(name, other)).toBeUndefined();
        expect(attemptOf(`${name}0`.replace(/-\d+$/, "-0"), scope.configuration)).toBeUndefined();
        expect(attemptOf(`x${name}`, scope.configuration)).toBeUndefined();
      }),
    );
  });
});
