import { createCatalogue } from "../../../../src/iam/catalogue.ts";
import type { Principal } from "../../../../src/iam/model.ts";

/** A catalogue of one service, so small that every request can be tried. */
export const tinyCatalogue = createCatalogue({
  source: { package: "tiny", version: "1.0.0", date: "2026-01-01" },
  globalKeys: [],
  hostServices: [],
  services: [
    "t|Tiny|t:k=String;t:n=Numeric;t:m=String*;t:s=Bool;t:i=IPAddress;t:d=Date;t:r=ARN;t:v=String;t:w=String" +
      "|thing=arn:aws:t:::${Thing}=|Read=0!==GetA,GetB;Write=0!==PutA;List===List",
  ],
});

/** The actions that the catalogue has, and some that it does not. */
export const knownActions = ["t:GetA", "t:GetB", "t:PutA"];
export const actionWithoutResource = "t:List";
export const unknownActions = ["t:GetC", "t:Get", "t:Zzz", "u:GetA"];

const texts = (alphabet: readonly string[], length: number): string[] =>
  length === 0 ? [""] : texts(alphabet, length - 1).flatMap((text) => alphabet.map((letter) => text + letter));

/** Every short name; patterns of at most four characters cannot tell longer ones apart. */
export const things = [1, 2, 3, 4]
  .flatMap((length) => texts(length < 4 ? ["a", "b", "/"] : ["a", "b"], length))
  .map((name) => `arn:aws:t:::${name}`);

/** What the oracle tries for each context key; `undefined` leaves the key out. */
export const contextValues: Readonly<Record<string, readonly (readonly string[] | undefined)[]>> = {
  "t:k": [undefined, ["a"], ["b"], ["ab"], ["aB"], ["A"], ["bab"], [""], ["*"]],
  "t:x": [undefined, ["a"], ["ab"]],
  "t:n": [undefined, ["0"], ["5"], ["7"], ["10"], ["12.5"]],
  "t:m": [undefined, ["a"], ["b"], ["a", "b"], ["ab", "b"], ["c"], [""], ["", "a"], ["", "c"]],
  "t:s": [undefined, ["true"], ["false"]],
  "t:v": [undefined, ["true"], ["false"], ["True"], ["yes"]],
  "t:w": [undefined, ["4"], ["5"], ["6"], ["7"], ["8"], ["many"]],
  "t:i": [undefined, ["10.0.0.1"], ["10.1.0.0"], ["11.0.0.0"], ["2001:db8::1"], ["203.0.113.9"]],
  "t:d": [undefined, ["2029-12-31T23:59:59Z"], ["2030-01-01T00:00:00Z"], ["2030-06-01T00:00:00Z"], ["1900000000"]],
  "t:r": [
    undefined,
    ["arn:aws:t:::a"],
    ["arn:aws:t::1:a"],
    ["arn:aws:t:x:y:a:b"],
    ["arn:aws:u:::b"],
    ["arn:aws:t:x:y:z:b"],
    ["b"],
  ],
};

const aws = (value: string): Principal => ({ type: "AWS", value });

/** Who the oracle lets ask. */
export const principals: readonly Principal[] = [
  aws("arn:aws:iam::111111111111:root"),
  aws("arn:aws:iam::111111111111:role/p/R"),
  aws("arn:aws:sts::111111111111:assumed-role/R/session"),
  aws("arn:aws:iam::111111111111:user/U"),
  aws("arn:aws:iam::222222222222:role/R"),
  { type: "Service", value: "ec2.amazonaws.com" },
  { type: "Service", value: "sagemaker.amazonaws.com" },
  { type: "Federated", value: "accounts.google.com" },
  { type: "anonymous" },
];
