/**
 * Keys of identity providers that have several values in one request, though the catalogue's source calls them single.
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html ("multi-value amr claim")
 */
const several: ReadonlySet<string> = new Set(["cognito-identity.amazonaws.com:amr"]);

/**
 * Attributes that an identity provider puts into a SAML assertion, of which the standard allows any number of values; AWS
 * does not say what it makes of several where it does not list the key as one of several values.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-saml,
 * https://docs.oasis-open.org/security/saml/v2.0/saml-core-2.0-os.pdf (2.7.3.1)
 */
const asserted: ReadonlySet<string> = new Set(
  [
    "commonName",
    "eduPersonOrgDN",
    "eduPersonPrimaryAffiliation",
    "eduPersonPrimaryOrgUnitDN",
    "eduPersonPrincipalName",
    "givenName",
    "mail",
    "name",
    "organizationStatus",
    "primaryGroupSID",
    "surname",
    "uid",
    "x500UniqueIdentifier",
  ].map((name) => `saml:${name.toLowerCase()}`),
);

/** Whether a key, in any case, has several values although the catalogue's source says otherwise. */
export const hasSeveralValues = (key: string): boolean => several.has(key.toLowerCase());

/** Whether it is not known how many values a key has, in any case, which the catalogue calls single-valued. */
export const mayHaveSeveralValues = (key: string): boolean => asserted.has(key.toLowerCase());
