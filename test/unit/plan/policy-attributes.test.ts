import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { accessAttributes, identifiedBy, reliedOn } from "../../../src/plan/documents/access-attributes.ts";
import { accessTypes } from "../../../src/plan/documents/access-types.ts";
import { policyAttributes } from "../../../src/plan/documents/policy-attributes.ts";

/** The declarations of a provider's bindings, which are generated from its schema. */
const declarationsOf = (type: string): string => {
  const [provider = "", ...words] = type.split("_");
  const file = `node_modules/@cdktf/provider-${provider}/lib/${words.join("-")}/index.d.ts`;
  return existsSync(file) ? readFileSync(file, "utf8") : "";
};

const camelCase = (name: string): string => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

it.each(Object.entries(policyAttributes))("the provider's %s has the attributes that are read", (type, attributes) => {
  const declarations = declarationsOf(type);
  for (const { attribute, named } of attributes) {
    for (const name of [attribute, named])
      expect(declarations).toMatch(new RegExp(`get ${camelCase(name)}\\(\\): string`));
  }
});

it.each(Object.entries(accessTypes))(
  "the provider's %s has the attribute that says most of it",
  (type, [attribute]) => {
    expect(declarationsOf(type)).toMatch(new RegExp(`get ${camelCase(attribute)}\\(`));
  },
);

it.each([accessAttributes, reliedOn].flatMap(Object.entries).filter(([type]) => !type.startsWith("awscc_")))(
  "the provider's %s has the attributes that say some of it",
  (type, [attributes]) => {
    const declarations = declarationsOf(type);
    for (const name of attributes.flatMap((attribute: string) => attribute.split(".")))
      expect(declarations).toMatch(new RegExp(`get ${camelCase(name)}\\(`));
  },
);

it.each(Object.entries(identifiedBy).filter(([type]) => !type.startsWith("awscc_")))(
  "the provider's %s has the attributes that tell it apart",
  (type, attributes) => {
    const declarations = declarationsOf(type);
    for (const attribute of attributes) expect(declarations).toMatch(new RegExp(`get ${camelCase(attribute)}\\(`));
  },
);
