import { appendFileSync } from "node:fs";

const { ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN, AWS_ENDPOINT_URL, GITHUB_ENV } = process.env;
const region = process.env["INPUT_AWS-REGION"];

/** https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token */
const issued = await fetch(`${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sts.amazonaws.com`, {
  headers: { authorization: `Bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
});
const { value } = await issued.json();

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
const form = {
  Action: "AssumeRoleWithWebIdentity",
  Version: "2011-06-15",
  RoleArn: process.env["INPUT_ROLE-TO-ASSUME"],
  RoleSessionName: "GitHubActions",
  WebIdentityToken: value,
};
const answer = await fetch(AWS_ENDPOINT_URL, { method: "POST", body: new URLSearchParams(form) });
const xml = await answer.text();
if (!answer.ok) throw new Error(`AWS answers ${answer.status}: ${xml}`);

const credentials = ["AccessKeyId", "SecretAccessKey", "SessionToken"].map((name) => {
  const [, secret] = new RegExp(`<${name}>([^<]+)</${name}>`).exec(xml);
  console.log(`::add-mask::${secret}`);
  return secret;
});
const names = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"];
const lines = names.map((name, index) => `${name}=${credentials[index]}\n`);
appendFileSync(GITHUB_ENV, `${lines.join("")}AWS_REGION=${region}\nAWS_DEFAULT_REGION=${region}\n`);
