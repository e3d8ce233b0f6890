import { expect, it } from "vitest";
import { redact } from "../../../src/terraform/redact.ts";

const env = {
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "eyJhbGciOi.request",
  AWS_SECRET_ACCESS_KEY: "wJalrXUtnFEMI/K7MDENG",
  "INPUT_GITHUB-TOKEN": "ghs_0123456789",
  ACTIONS_ID_TOKEN_REQUEST_URL: "https://token.example.com",
  HOME: "/home/runner",
  EMPTY_TOKEN: "",
  UNSET_TOKEN: undefined,
};

it("leaves none of an environment's secrets in a text, and everything else as it is", () => {
  const said = "auth: token=ghs_0123456789, actions_id_token_request_token=eyJhbGciOi.request at /home/runner";
  expect(redact(said, env)).toBe("auth: token=***, actions_id_token_request_token=*** at /home/runner");
  expect(redact("wJalrXUtnFEMI/K7MDENG wJalrXUtnFEMI/K7MDENG", env)).toBe("*** ***");
  expect(redact("see https://token.example.com", env)).toBe("see https://token.example.com");
});

it.each([
  ["a person", 'hunter"22&', 'said "hunter"22&"'],
  ["JSON", 'hunter"22\\&', 'said "hunter\\"22\\\\&"'],
  ["Go's JSON", "hunter<22>&", 'said "hunter\\u003c22\\u003e\\u0026"'],
  ["an address", "FwoG/Yz+w==", 'said "FwoG%2FYz%2Bw%3D%3D"'],
])("leaves no secret in a text that has it as %s has it", (_, secret, said) => {
  expect(redact(said, { A_TOKEN: secret })).toBe('said "***"');
});

it("takes a Terraform variable in small letters for a secret too, and one whose name only has an address in it", () => {
  expect(redact("refused: hunter22", { TF_VAR_db_password: "hunter22" })).toBe("refused: ***");
  expect(redact("refused: hunter22", { PROXY_URL_PASSWORD: "hunter22" })).toBe("refused: ***");
});

it.each(["A_PRIVATE_KEY", "A_PASSPHRASE", "TF_ENCRYPTION"])("leaves no line of a secret of several: %s", (name) => {
  const env = { [name]: '{\r\n  passphrase = "hunter22"\r\n}\nanother line\n' };
  expect(redact('on line 2:   passphrase = "hunter22"\non line 4: another line {', env)).toBe(
    "on line 2: ***\non line 4: *** {",
  );
});

it("leaves nothing of a secret that begins with another one", () => {
  expect(redact("refused: hunter22-and-more", { A_TOKEN: "hunter22", B_TOKEN: "hunter22-and-more" })).toBe(
    "refused: ***",
  );
});

it("leaves a text of fewer than eight characters, which may stand anywhere", () => {
  expect(redact("it is enabled", { USE_TOKEN: "enabled" })).toBe("it is enabled");
});

it("leaves no secret of a credential_process whose answer was no JSON, of which the environment knows nothing", () => {
  const said = (key: string, token: string): string =>
    `parse failed of process output: {Version:1,AccessKeyId:AKIAIOSFODNN7EXAMPLE,SecretAccessKey:${key},"SessionToken": "${token}"}`;
  expect(redact(said("wJalrXUtnFEMI/K7MDENG", "FwoGZXIvYXdzEBYaDH+/w=="), {})).toBe(said("***", "***"));
  expect(redact("SecretAccessKey: is missing", {})).toBe("SecretAccessKey: is missing");
});

it("leaves no password in an address, as Terraform tells that of a mirror, and every address without one as it is", () => {
  const said = (password: string): string =>
    `failed to query provider mirror https://user:${password}@mirror.example.com:8443/a for registry.terraform.io/hashicorp/aws: Get "https://:${password}@mirror.example.com/index.json"`;
  expect(redact(said("hunter22"), {})).toBe(said("***"));
  const plain = "see https://example.com:8443/a@b, https://user@example.com and mailto:ml@example.com";
  expect(redact(plain, {})).toBe(plain);
});
